import { filterCopy } from '@/components/copy/filters'
import { children, PREFECTURES, type Region, regionLabel } from '@/lib/regions'
import { t, type View } from '@/lib/view'
import { Choice } from './choice'
import { searchWords } from './search-words'

interface Props {
  view: View
  counts: ReadonlyMap<string, number>
}

/** Cities and leagues, each with its banners; a search by Chinese name, pinyin, English name or code. */
export function RegionTree({ view, counts }: Props) {
  const { language } = view
  const tops = view.within === null ? PREFECTURES : PREFECTURES.filter(({ code }) => code === view.within)
  return (
    <>
      <input
        type="search"
        className="field script-only w-full"
        data-search=""
        aria-label={t(language).filter.search}
        placeholder={filterCopy(language).searchHint}
      />
      <ul className="mt-2" data-kept="">
        {tops.map((prefecture) => {
          const parts = children(prefecture.code)
          const open =
            view.within !== null || parts.some(({ code }) => view.regions.includes(code)) ? true : undefined
          return (
            <li key={prefecture.code} data-words={searchWords(prefecture)}>
              <details className="branch" open={open}>
                <summary aria-label={filterCopy(language).open(regionLabel(prefecture.code, language))} />
                <ul className="ml-7">
                  {parts.map((county) => (
                    <li key={county.code} data-words={searchWords(county)}>
                      <RegionChoice view={view} region={county} counts={counts} />
                    </li>
                  ))}
                </ul>
              </details>
              <RegionChoice view={view} region={prefecture} counts={counts} />
            </li>
          )
        })}
      </ul>
    </>
  )
}

function RegionChoice({ view, region, counts }: Props & { region: Region }) {
  return (
    <Choice
      type="checkbox"
      name="region"
      value={region.code}
      label={regionLabel(region.code, view.language)}
      checked={view.regions.includes(region.code)}
      count={counts.get(region.code) ?? 0}
      language={view.language}
    />
  )
}
