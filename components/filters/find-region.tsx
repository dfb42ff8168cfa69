import { overviewCopy } from '@/components/copy/overview'
import { regionLink } from '@/components/regions/addresses'
import { unitsCalled, unitsLike } from '@/components/regions/find-unit'
import { REGIONS, type Region, ROOT, regionByCode, regionLabel } from '@/lib/regions'
import { t, type View, viewToQuery, withView } from '@/lib/view'
import { searchWords } from './search-words'

interface Props {
  view: View
  /** What was looked for and stands for no single unit. */
  asked: string | null
}

/**
 * A field that leads to a region, by name, short name, former name, pinyin or code. A plain form with suggestions of the
 * browser's own; the server says what a text means.
 */
export function FindRegion({ view, asked }: Props) {
  const copy = overviewCopy(view.language)
  const query = viewToQuery(view)
  return (
    <form action="/" method="get" className="find-region no-print" aria-label={copy.find}>
      <label htmlFor="find" className="sr-only">
        {copy.find}
      </label>
      <input
        id="find"
        name="find"
        type="search"
        className="field"
        list="find-names"
        placeholder={`${copy.find}${view.language === 'zh' ? '：' : ': '}${copy.findHint}`}
        defaultValue={asked ?? ''}
        autoComplete="off"
        enterKeyHint="go"
      />
      {/* As one field: the filters' own fields are there once. The page takes it out of the address again. */}
      {query !== '' && <input type="hidden" name="then" value={query} />}
      <button type="submit" className="button">
        {copy.findGo}
      </button>
      <RegionNames />
      {asked !== null && <Answer view={view} asked={asked} />}
    </form>
  )
}

/** Names with their pinyin, which browsers search too. */
function RegionNames() {
  return (
    <datalist id="find-names">
      {REGIONS.filter(({ code }) => code !== ROOT).map((region) => (
        <option key={region.code} value={region.name} label={pinyinOf(region)} />
      ))}
    </datalist>
  )
}

/** Pinyin and its first letters, as `searchWords` has them. */
function pinyinOf(region: Region): string {
  const words = searchWords(region).split(' ')
  return words.slice(-3, -1).join(' ')
}

function Answer({ view, asked }: { view: View; asked: string }) {
  const copy = overviewCopy(view.language)
  const called = unitsCalled(asked)
  const found = called.length > 0 ? called : unitsLike(asked)
  if (found.length === 0) return <p role="status">{copy.findNone(asked)}</p>
  return (
    <p role="status">
      {copy.findMany(asked)}
      {found.slice(0, 12).map((code, i) => (
        <span key={code}>
          {i > 0 && t(view.language).separator}
          <a href={foundLink(view, code)}>{regionLabel(code, view.language)}</a>
        </span>
      ))}
    </p>
  )
}

/** Where a text leads that names one unit, or is part of only one unit's names; null where it does not. */
export function foundRegion(view: View, asked: string): string | null {
  const called = unitsCalled(asked)
  const found = called.length > 0 ? called : unitsLike(asked)
  return found.length === 1 ? foundLink(view, found[0]!) : null
}

/** A city or league opens on the map, a banner on its own page. */
function foundLink(view: View, code: string): string {
  const level = regionByCode(code)?.level
  if (level === 'region') return withView(view, { within: null, regions: [] })
  return level === 'prefecture' ? withView(view, { within: code, regions: [] }) : regionLink(view, code)
}
