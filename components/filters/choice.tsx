import { formatCount, type Language } from '@/lib/view'

interface Props {
  type: 'checkbox' | 'radio'
  name: string
  value: string
  label: string
  checked: boolean
  count?: number
  language: Language
}

/** A box to tick with how many projects stand behind it. */
export function Choice({ type, name, value, label, checked, count, language }: Props) {
  return (
    <label className="choice grow">
      <input type={type} name={name} value={value} defaultChecked={checked} />
      <span>{label}</span>
      {count !== undefined && <span className="count">{formatCount(count, language)}</span>}
    </label>
  )
}
