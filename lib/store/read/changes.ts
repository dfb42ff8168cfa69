import { Prisma } from '../generated/client'
import { type OfficialShown, officialIn } from './changes-official'
import { validAt } from './edition'
import { foundByName } from './found'
import { newestOfPlaces } from './places'
import { query } from './query'
import { countsIn, type Scope, STATED, scopeCondition } from './scope'

/** What a figure or a project says in one of two editions. */
export interface ChangeSide {
  kind: string | null
  basis: string | null
  product: string | null
  value: number | null
  valueMax: number | null
  /** Growth in percent; of figures of places. */
  change: number | null
  /** Canonical; of official figures that of their table. */
  unit: string | null
  qualifier: string | null
  period: string | null
  /** Of a project; null for figures. */
  status: string | null
  regionCode: string | null
  industrySlug: string | null
}

export type ChangeKind = 'added' | 'gone' | 'changed'

/** A project, a figure of one, a figure of a place or an official figure that a view shows differently in two editions. */
export interface EditionChange {
  fact: 'project' | 'investment' | 'output' | 'statistic'
  /** Of figures of places and official ones: what they are of, because the newest period's leads whatever its own key. */
  key: string
  change: ChangeKind
  /** Null: the figure is of the place as a whole, or an official one. */
  projectKey: string | null
  projectName: string | null
  regionCode: string
  /** Keys of a place's figures, for their pages; null for what stands on the page of a project. */
  beforeKey: string | null
  afterKey: string | null
  before: ChangeSide | null
  after: ChangeSide | null
}

export type ChangeCounts = Record<ChangeKind, number> & { total: number }

/**
 * Two editions of a view, the older one first; `project` narrows it to one project. `places` are those whose figures as a
 * whole the view shows, `official` its official figures; none if left out.
 */
export interface ChangesAsked {
  from: number
  to: number
  scope: Scope
  project?: string | null
  places?: readonly string[]
  official?: readonly OfficialShown[]
}

/** How many projects, counted figures, figures of places and official figures of a view differ between two editions. One statement. */
export async function loadChangeCounts(asked: ChangesAsked): Promise<ChangeCounts> {
  const [row] = await query<ChangeCounts>(Prisma.sql`
    ${changes(asked)}
    SELECT count(*)::int AS total, count(*) FILTER (WHERE change = 'added')::int AS added,
      count(*) FILTER (WHERE change = 'gone')::int AS gone,
      count(*) FILTER (WHERE change = 'changed')::int AS changed
    FROM compared`)
  return row ?? { total: 0, added: 0, gone: 0, changed: 0 }
}

/** These differences, by place and project, those of projects first. One statement. */
export async function loadChanges(
  asked: ChangesAsked,
  { page, size }: { page: number; size: number },
): Promise<{ rows: EditionChange[]; total: number }> {
  const rows = await query<EditionChange & { total: number }>(Prisma.sql`
    ${changes(asked)}
    SELECT *, count(*) OVER ()::int AS total FROM compared
    ORDER BY "regionCode", "projectName" NULLS FIRST, "projectKey", (fact = 'project') DESC, fact, key
    LIMIT ${size} OFFSET ${(page - 1) * size}`)
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/**
 * Rows that both editions have under the same key, compared by what they say. Only rows that were opened or closed
 * between the two are looked at, and those of projects that were: the others cannot differ.
 */
function changes(asked: ChangesAsked): Prisma.Sql {
  return Prisma.sql`
    WITH moved AS MATERIALIZED (
      SELECT DISTINCT s."projectKey" FROM "project_state" s WHERE ${movedBetween(asked, 's')}
    ),
    older AS (${shownIn(asked, asked.from)}),
    newer AS (${shownIn(asked, asked.to)}),
    compared AS (
      SELECT coalesce(n.fact, o.fact) AS fact, coalesce(n.key, o.key)::text AS key,
        CASE WHEN o.key IS NULL THEN 'added' WHEN n.key IS NULL THEN 'gone' ELSE 'changed' END AS change,
        coalesce(n."projectKey", o."projectKey")::text AS "projectKey", coalesce(n.name, o.name) AS "projectName",
        coalesce(n."regionCode", o."regionCode")::text AS "regionCode",
        o."placeKey"::text AS "beforeKey", n."placeKey"::text AS "afterKey", o.said AS before, n.said AS after
      FROM older o FULL JOIN newer n ON n.fact = o.fact AND n.key = o.key
      WHERE o.said IS DISTINCT FROM n.said
    )`
}

function movedBetween({ from, to }: ChangesAsked, alias: string): Prisma.Sql {
  const table = Prisma.raw(`"${alias}"`)
  return Prisma.sql`((${table}."firstEdition" > ${from} AND ${table}."firstEdition" <= ${to})
    OR (${table}."lastEdition" >= ${from} AND ${table}."lastEdition" < ${to}))`
}

/** What the view shows in one of the editions. */
function shownIn(asked: ChangesAsked, edition: number): Prisma.Sql {
  const state = Prisma.sql`"project_state" s JOIN "industry" n ON n."slug" = s."industrySlug"`
  const mine = asked.project ? Prisma.sql`s."projectKey" = ${asked.project}` : Prisma.sql`TRUE`
  const columns = {
    region: Prisma.sql`s."regionCode"`,
    sector: Prisma.sql`n."sector"`,
    industry: Prisma.sql`s."industrySlug"`,
    status: Prisma.sql`s."status"`,
    found: (search: string) => foundByName(search, 's'),
  }
  const projects = scopeCondition(asked.scope, {
    ...columns,
    yearFrom: Prisma.sql`s."firstYear"`,
    yearTo: Prisma.sql`s."lastYear"`,
    stated: STATED.project('s', edition),
  })
  const figures = scopeCondition(asked.scope, {
    ...columns,
    yearFrom: Prisma.sql`f."year"`,
    yearTo: Prisma.sql`f."year"`,
    stated: STATED.projectFigure('f', 's', edition),
  })
  const counted = Prisma.sql`(f."standing" = 'leading' OR f."countsFrom" IS NOT NULL OR f."countsUntil" IS NOT NULL)
    AND ${countsIn(asked.scope, Prisma.sql`f."countsFrom"`, Prisma.sql`f."countsUntil"`)}`
  const figure = Prisma.sql`JOIN ${state} ON s."projectKey" = f."projectKey" AND ${validAt(edition, 's')}
    WHERE ${validAt(edition, 'f')} AND ${counted} AND ${figures} AND ${mine}
      AND (${movedBetween(asked, 'f')} OR f."projectKey" IN (SELECT "projectKey" FROM moved))`
  return Prisma.sql`
    SELECT 'project' AS fact, s."projectKey"::text AS key, s."projectKey", s."name", s."regionCode", NULL AS "placeKey",
      ${said({ status: Prisma.sql`s."status"`, region: Prisma.sql`s."regionCode"`, industry: Prisma.sql`s."industrySlug"` })}
    FROM ${state}
    WHERE ${validAt(edition, 's')} AND ${projects} AND ${mine} AND s."projectKey" IN (SELECT "projectKey" FROM moved)
    UNION ALL
    SELECT 'investment', f."key"::text, s."projectKey", s."name", s."regionCode", NULL,
      ${said({ kind: Prisma.sql`f."kind"`, value: Prisma.sql`f."amount"`, max: Prisma.sql`f."amountMax"`, unit: Prisma.sql`f."currency"` })}
    FROM "investment" f ${figure}
    UNION ALL
    SELECT 'output', f."key"::text, s."projectKey", s."name", s."regionCode", NULL,
      ${said({ kind: Prisma.sql`f."measure"`, value: Prisma.sql`f."value"`, max: Prisma.sql`f."valueMax"`, unit: Prisma.sql`f."unit"`, product: Prisma.sql`f."product"` })}
    FROM "output_figure" f ${figure}
    ${ofPlaces(asked, edition)}
    ${officialIn(asked.project ? [] : (asked.official ?? []), edition)}`
}

/** The figures of places that the view shows in an edition, each named by what it is of. */
function ofPlaces({ scope, places = [], project }: ChangesAsked, edition: number): Prisma.Sql {
  if (places.length === 0 || project || scope.statuses.length > 0) return Prisma.empty
  return Prisma.sql`
    UNION ALL
    SELECT f.fact, jsonb_build_array(f."regionCode", f.fact, f.kind, f.product, f."industrySlug", f.basis, f.unit)::text, NULL, NULL,
      f."regionCode", f.key,
      ${said({ kind: Prisma.sql`f.kind`, value: Prisma.sql`f.value`, max: Prisma.sql`f."valueMax"`, unit: Prisma.sql`f.unit`, product: Prisma.sql`f.product`, growth: Prisma.sql`f.change` })}
    FROM (${newestOfPlaces(edition, scope, places)}) f`
}

type Part = 'kind' | 'value' | 'max' | 'growth' | 'unit' | 'product' | 'status' | 'region' | 'industry'

/** What is compared, as one value; what a row does not have is null. */
function said(parts: Partial<Record<Part, Prisma.Sql>>): Prisma.Sql {
  const nothing = Prisma.sql`NULL`
  const of = (part: Part) => parts[part] ?? nothing
  const figure = (column: Prisma.Sql) => (parts.value ? column : nothing)
  return Prisma.sql`jsonb_build_object('kind', ${of('kind')}, 'basis', ${figure(Prisma.sql`f."basis"`)},
    'product', ${of('product')}, 'value', ${of('value')}, 'valueMax', ${of('max')}, 'change', ${of('growth')}, 'unit', ${of('unit')},
    'qualifier', ${figure(Prisma.sql`f."qualifier"`)}, 'period', ${figure(Prisma.sql`f."period"`)},
    'status', ${of('status')}, 'regionCode', ${of('region')}, 'industrySlug', ${of('industry')}) AS said`
}
