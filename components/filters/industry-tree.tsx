import { filterCopy } from '@/components/copy/filters'
import { industriesOf, industryLabel, SECTORS, sectorLabel } from '@/lib/industries'
import type { View } from '@/lib/view'
import { Choice } from './choice'

interface Props {
  view: View
  counts: ReadonlyMap<string, number>
}

/** Sectors, each with its industries. */
export function IndustryTree({ view, counts }: Props) {
  const { language } = view
  return (
    <ul data-kept="">
      {SECTORS.map((sector) => {
        const parts = industriesOf(sector.slug)
        const total = parts.reduce((sum, { slug }) => sum + (counts.get(slug) ?? 0), 0)
        const open = parts.some(({ slug }) => view.industries.includes(slug)) ? true : undefined
        return (
          <li key={sector.slug}>
            <details className="branch" open={open}>
              <summary aria-label={filterCopy(language).open(sectorLabel(sector.slug, language))} />
              <ul className="ml-7">
                {parts.map(({ slug }) => (
                  <li key={slug}>
                    <Choice
                      type="checkbox"
                      name="industry"
                      value={slug}
                      label={industryLabel(slug, language)}
                      checked={view.industries.includes(slug)}
                      count={counts.get(slug) ?? 0}
                      language={language}
                    />
                  </li>
                ))}
              </ul>
            </details>
            <Choice
              type="checkbox"
              name="sector"
              value={sector.slug}
              label={sectorLabel(sector.slug, language)}
              checked={view.sectors.includes(sector.slug)}
              count={total}
              language={language}
            />
          </li>
        )
      })}
    </ul>
  )
}
