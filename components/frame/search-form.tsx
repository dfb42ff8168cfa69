import { linkTo, type OwnParameters } from '@/components/link'
import { type View, viewToQuery } from '@/lib/view'

interface Props {
  view: View
  path: string
  /** Parameters of the page that a search keeps; never its page number. */
  own: OwnParameters
  value: string | null
  label: string
  hint: string
  submit: string
  clear: string
}

/** A search by words as a plain form that keeps the view; `q` in the address. */
export function SearchForm({ view, path, own, value, label, hint, submit, clear }: Props) {
  const kept = [...new URLSearchParams(viewToQuery(view)), ...Object.entries(own)]
  return (
    <form action={path} method="get" className="no-print search-form">
      <label htmlFor="q" className="sr-only">
        {label}
      </label>
      <input
        id="q"
        type="search"
        name="q"
        className="field"
        defaultValue={value ?? ''}
        placeholder={hint}
        maxLength={80}
      />
      {kept.map(([name, one]) =>
        one === null || one === undefined ? null : <input key={name} type="hidden" name={name} value={one} />,
      )}
      <button type="submit" className="button">
        {submit}
      </button>
      {value && (
        <a href={linkTo(path, view, own)} className="text-[0.875rem]" data-soft>
          {clear}
        </a>
      )}
    </form>
  )
}
