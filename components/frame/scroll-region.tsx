import type { ReactNode } from 'react'

/** Holds a table that may be wider than the screen; reachable by the Tab key so that it can be scrolled with the arrows. */
export function ScrollRegion({
  label,
  className = '',
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 asks for it where content scrolls
    <section className={`scroll-region ${className}`} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
