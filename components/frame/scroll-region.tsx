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
    // A group and no landmark: the section around it is one already, often by the same name.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 asks for it where content scrolls
    <div role="group" className={`scroll-region ${className}`} tabIndex={0} aria-label={label}>
      {children}
    </div>
  )
}
