import { compareCopy } from '@/components/copy/compare'
import { MOST_COMPARED, regionLink } from '@/components/regions/addresses'
import { children, otherNames, PREFECTURES, REGIONS, ROOT, regionLabel } from '@/lib/regions'
import { t, type View, viewToQuery } from '@/lib/view'
import { type Found, withRegions } from './chosen'
import { PickMap } from './pick-map'

interface Props {
  view: View
  codes: readonly string[]
  found: Found
}

/** The regions compared, each with a way out; a field, and a list, to add another. Plain links and a plain form. */
export function Chooser({ view, codes, found }: Props) {
  const { language } = view
  const copy = compareCopy(language)
  const full = codes.length >= MOST_COMPARED
  return (
    <section aria-label={copy.chosen} className="mt-5">
      {codes.length > 0 && <Chosen view={view} codes={codes} />}
      {full ? (
        <p className="no-print mt-3 text-sm text-muted">{copy.full}</p>
      ) : (
        <div className="no-print mt-3 flex flex-wrap items-start gap-x-4 gap-y-2">
          <SearchForm view={view} codes={codes} />
          <List view={view} codes={codes} />
        </div>
      )}
      <div className="no-print mt-2">
        <PickMap view={view} codes={codes} />
      </div>
      <Unclear view={view} codes={codes} found={found} />
    </section>
  )
}

function Chosen({ view, codes }: Omit<Props, 'found'>) {
  const { language } = view
  const copy = compareCopy(language)
  return (
    <ul className="flex flex-wrap items-center gap-x-2 gap-y-2">
      {codes.map((code) => (
        <li key={code} className="chip chip-plain">
          <a href={regionLink(view, code)}>{regionLabel(code, language)}</a>
          <a
            className="no-print chip-remove"
            href={withRegions(
              view,
              codes.filter((other) => other !== code),
            )}
            aria-label={copy.remove(regionLabel(code, language))}
            data-soft
          >
            ×
          </a>
        </li>
      ))}
      {codes.length > 1 && (
        <li className="no-print">
          <a className="ml-1 text-[0.8125rem]" href={withRegions(view, [])} data-soft>
            {copy.clear}
          </a>
        </li>
      )}
    </ul>
  )
}

function SearchForm({ view, codes }: Omit<Props, 'found'>) {
  const { language } = view
  const copy = compareCopy(language)
  const hidden = [...new URLSearchParams(viewToQuery(view)), ['regions', codes.join('~')]]
  return (
    <search>
      <form action="/compare" method="get" className="flex flex-wrap items-center gap-2">
        {hidden
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <label htmlFor="compare-add" className="sr-only">
          {copy.add}
        </label>
        <input
          id="compare-add"
          name="add"
          type="search"
          list="compare-regions"
          className="field w-64"
          placeholder={copy.addHint}
          autoComplete="off"
          required
        />
        <button type="submit" className="button">
          {copy.addButton}
        </button>
        <datalist id="compare-regions">
          {REGIONS.filter(({ code }) => !codes.includes(code)).map(({ code, name, nameEn }) => (
            <option
              key={code}
              value={language === 'en' ? nameEn : name}
              label={[language === 'en' ? name : nameEn, ...otherNames(code).current.slice(0, 2), code].join(
                ' ',
              )}
            />
          ))}
        </datalist>
      </form>
    </search>
  )
}

function List({ view, codes }: Omit<Props, 'found'>) {
  const { language } = view
  const copy = compareCopy(language)
  const add = (code: string) =>
    codes.includes(code) ? (
      <span className="text-muted">{regionLabel(code, language)}</span>
    ) : (
      <a href={withRegions(view, [...codes, code])} data-soft>
        {regionLabel(code, language)}
      </a>
    )
  return (
    <details className="filter fields">
      <summary>{copy.fromList}</summary>
      <div className="panel">
        <ul>
          <li className="choice">{add(ROOT)}</li>
          {PREFECTURES.map(({ code }) => (
            <li key={code}>
              <div className="w-full">
                <p className="choice font-semibold">{add(code)}</p>
                <p className="compare-counties">
                  {children(code).map((county) => (
                    <span key={county.code}>{add(county.code)}</span>
                  ))}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

function Unclear({ view, codes, found }: Props) {
  const { language } = view
  const copy = compareCopy(language)
  if (found.kind === 'none') return null
  if (found.kind === 'found')
    return (
      <p className="bar mt-3" role="status">
        {codes.includes(found.code) ? copy.already(regionLabel(found.code, language)) : copy.full}
      </p>
    )
  return (
    <div className="bar mt-3" role="status">
      {found.candidates.length === 0 ? (
        copy.unknown(found.text)
      ) : (
        <>
          {copy.unclear(found.text)}{' '}
          {found.candidates.map((code, i) => (
            <span key={code}>
              {i > 0 && t(language).separator}
              <a href={withRegions(view, [...codes, code])}>{regionLabel(code, language)}</a>
            </span>
          ))}
        </>
      )}
    </div>
  )
}
