import { filterCopy } from '@/components/copy/filters'
import { overviewCopy } from '@/components/copy/overview'
import { Still } from '@/components/frame/still'
import type { OwnParameters } from '@/components/link'
import { industryLabel, sectorLabel } from '@/lib/industries'
import { regionLabel } from '@/lib/regions'
import type { Facets } from '@/lib/store/read'
import { PER_HEAD_MEASURES, t, type View, years as yearsText } from '@/lib/view'
import { chosenText, FilterMenu } from './filter-menu'
import { IndustryTree } from './industry-tree'
import { RegionTree } from './region-tree'
import { BasisChoices, GroundsChoices, MeasureChoices, StatusChoices, YearFields } from './small-filters'

interface Props {
  view: View
  facets: Facets
  path: string
  /** The page's own parameters that a change of filters keeps. */
  own?: OwnParameters
  /** False on a page that is about places of its own: regions are not chosen there. */
  places?: boolean
  /** False on a page that shows all measures at once. */
  measures?: boolean
}

/** The filters as a plain form: without scripts it is sent by its button, with them every choice is applied at once. */
export function FilterBar({ view, facets, path, own = {}, places = true, measures = true }: Props) {
  const { language } = view
  const words = t(language)
  const copy = filterCopy(language)
  // What the trees say depends on the language and the edition only; what is ticked follows the address.
  const kept = `${language} ${facets.edition}`
  const activities = [
    ...view.sectors.map((slug) => sectorLabel(slug, language)),
    ...view.industries.map((slug) => industryLabel(slug, language)),
  ]
  return (
    <form action={path} method="get" className="no-print" aria-label={words.filter.title} data-instant="">
      <div className="filters">
        {places && (
          <FilterMenu
            id="region"
            label={words.filter.region}
            value={chosenText(
              view.regions.map((code) => regionLabel(code, language, 'short')),
              words.filter.all,
              copy.chosen,
            )}
          >
            <Still keep={`regions ${kept} ${view.within}`}>
              <RegionTree view={view} counts={facets.regions} />
            </Still>
          </FilterMenu>
        )}
        <FilterMenu
          id="industry"
          label={words.filter.industry}
          value={chosenText(activities, words.filter.all, copy.chosen)}
        >
          <Still keep={`industries ${kept}`}>
            <IndustryTree view={view} counts={facets.industries} />
          </Still>
        </FilterMenu>
        <FilterMenu
          id="status"
          label={words.filter.status}
          value={chosenText(
            view.statuses.map((status) => words.terms.status[status]),
            words.filter.all,
            copy.chosen,
          )}
        >
          <StatusChoices view={view} counts={facets.statuses} />
        </FilterMenu>
        <FilterMenu id="year" label={words.filter.year} value={yearsText(view) || words.filter.all}>
          <YearFields view={view} years={facets.years} />
        </FilterMenu>
        {measures && (
          <FilterMenu id="measure" label={words.filter.measure} value={words.terms.viewMeasure[view.measure]}>
            <MeasureChoices view={view} />
          </FilterMenu>
        )}
        <FilterMenu
          id="basis"
          label={words.filter.basis}
          value={view.basis === null ? overviewCopy(language).both : copy.basis[view.basis]}
        >
          <BasisChoices view={view} />
        </FilterMenu>
        <FilterMenu
          id="grounds"
          label={words.filter.grounds}
          value={view.grounds === null ? words.filter.all : words.terms.grounds[view.grounds]}
        >
          <GroundsChoices view={view} />
        </FilterMenu>
        {/* Sent only with a measure that they go with. */}
        {view.product !== null && (
          <input type="hidden" name="product" value={view.product} data-with="capacity" />
        )}
        {view.per !== null && (
          <input type="hidden" name="per" value={view.per} data-with={PER_HEAD_MEASURES.join(' ')} />
        )}
        {Object.entries(own).map(
          ([name, value]) =>
            value !== null &&
            value !== undefined &&
            value !== '' && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {view.within !== null && <input type="hidden" name="in" value={view.within} />}
        {view.within === null && view.level === 'county' && (
          <input type="hidden" name="level" value="county" />
        )}
        {language !== 'zh' && <input type="hidden" name="lang" value={language} />}
        {view.edition !== null && <input type="hidden" name="edition" value={view.edition} />}
        <button type="submit" name="apply" value="1" className="button script-none min-h-10">
          {words.filter.apply}
        </button>
      </div>
    </form>
  )
}
