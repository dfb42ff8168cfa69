import type { ReactNode } from 'react'

/** A part of the page with its headline and what it shows. */
export function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="title text-xl">{title}</h2>
      {lead && <p className="mt-1 max-w-3xl text-muted">{lead}</p>}
      {children}
    </section>
  )
}
