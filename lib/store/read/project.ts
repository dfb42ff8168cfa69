import { cache } from 'react'
import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from './edition'
import { FIGURE_COLUMNS, type Figure } from './fact-columns'
import { query } from './query'
import { FROM_ARTICLE, SOURCE, type Source } from './source-columns'

/** The appearance of a project in an article. */
export interface MentionDetail extends Source {
  key: string
  /** As the article names it. */
  name: string
  company: string | null
  status: string
  completion: string | null
}

export interface FigureDetail extends Figure, Source {}

export interface ProjectDetail {
  key: string
  name: string
  company: string | null
  park: string | null
  regionCode: string
  industrySlug: string
  status: string
  statusAsOf: string | null
  completion: string | null
  mentions: MentionDetail[]
  figures: FigureDetail[]
}

/** A project with its mentions and figures, or null where the edition does not have it. One statement. */
export const loadProject = cache(async (snapshot: Snapshot, key: string): Promise<ProjectDetail | null> => {
  const mine = Prisma.sql`f."projectKey" = s."projectKey" AND ${validAt(snapshot.number, 'f')}`
  const [row] = await query<ProjectDetail>(Prisma.sql`
    SELECT s."projectKey"::text AS key, s."name", s."company", s."park", s."regionCode"::text AS "regionCode",
      s."industrySlug", s."status"::text AS status, s."statusAsOf", s."completion",
      coalesce((SELECT json_agg(m ORDER BY m."published" NULLS FIRST, m."documentKey", m."start") FROM (
        SELECT f."name", f."company", f."status"::text AS status, f."completion", f."key"::text AS key, ${SOURCE}
        FROM "project_mention" f ${FROM_ARTICLE} WHERE ${mine}) m), '[]') AS mentions,
      coalesce((SELECT json_agg(v ORDER BY v.fact, v.kind, v.basis, v."published" DESC NULLS LAST, v."start") FROM (
        SELECT ${FIGURE_COLUMNS.investment}, ${SOURCE}
        FROM "investment" f ${FROM_ARTICLE} WHERE ${mine}
        UNION ALL
        SELECT ${FIGURE_COLUMNS.output}, ${SOURCE}
        FROM "output_figure" f ${FROM_ARTICLE} WHERE ${mine}) v), '[]') AS figures
    FROM "project_state" s
    WHERE s."projectKey" = ${key} AND ${validAt(snapshot.number, 's')}`)
  return row ?? null
})
