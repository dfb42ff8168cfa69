interface Props {
  id: string
  label: string
  value: string
  copy: string
  copied: string
  hint?: string
  /** More than a line: code to embed. */
  long?: boolean
}

/** A text to take along: marked and copied by hand, or by the button where scripts run. */
export function LinkField({ id, label, value, copy, copied, hint, long = false }: Props) {
  const field = { id, readOnly: true, value, className: 'field share-field', spellCheck: false }
  return (
    <div className="share-row">
      <label htmlFor={id} className="caption">
        {label}
      </label>
      <div className="share-line">
        {long ? <textarea {...field} rows={3} /> : <input {...field} type="text" />}
        <button
          type="button"
          className="button script-only"
          // Says for two seconds that it has copied: React may take over the page meanwhile.
          suppressHydrationWarning
          data-copy={id}
          data-done={copied}
          aria-live="polite"
        >
          {copy}
        </button>
      </div>
      {hint && <p className="caption mt-1">{hint}</p>}
    </div>
  )
}
