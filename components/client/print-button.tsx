'use client'
import { useEffect } from 'react'

/** Opens the browser's printing, at once where the address says so; without scripts the browser's menu does the same. */
export function PrintButton({ label }: { label: string }) {
  useEffect(() => {
    if (location.hash !== '#print') return
    // Going back to the page does not print it again.
    history.replaceState(history.state, '', location.pathname + location.search)
    print()
  }, [])
  return (
    <button type="button" className="button script-only" onClick={() => print()}>
      {label}
    </button>
  )
}
