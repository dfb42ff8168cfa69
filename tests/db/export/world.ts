import type { Client } from 'pg'
import { openSession } from '../../support/session'
import { EDITIONS, fill, type World } from '../read/support'

/** A database with the small world of random facts, and the modules that read it. */
export interface Filled {
  world: World
  client: Client
  close(): Promise<void>
}

/** What the newest edition's table of official figures has changed: region, indicator and year. */
export const STATISTICS = {
  corrected: '150622/gdp/2020',
  removed: '150623/gdp/2023',
  added: '150624/gdp/2024',
} as const

/** Official figures of Ordos in all editions; the newest has three of them otherwise. */
async function official(client: Client): Promise<void> {
  const into = `INSERT INTO "statistic"
    ("regionCode", "indicator", "year", "value", "unit", "source", "publisher", "tier", "firstEdition")`
  const from = (edition: number) => `'亿元', '某公报', '某统计局', 'B', ${edition}`
  const at = (name: string) => {
    const [region, indicator, year] = name.split('/')
    return {
      region,
      indicator,
      year,
      where: `("regionCode", "indicator", "year") = ('${region}', '${indicator}', ${year})`,
    }
  }
  const { corrected, removed, added } = STATISTICS
  await client.query(`${into}
    SELECT r."code", i.name, y.year, 1.5 * y.year, ${from(1)}
    FROM "region" r, (VALUES ('gdp'), ('gdp_growth'), ('population')) i(name), (VALUES (2020), (2023)) y(year)
    WHERE r."code" LIKE '1506%'`)
  for (const name of [corrected, removed])
    await client.query(`UPDATE "statistic" SET "lastEdition" = ${EDITIONS - 1} WHERE ${at(name).where}`)
  for (const name of [corrected, added]) {
    const { region, indicator, year } = at(name)
    await client.query(`${into} VALUES ('${region}', '${indicator}', ${year}, 1, ${from(EDITIONS)})`)
  }
}

export async function filled(): Promise<Filled> {
  const { client, close } = await openSession()
  const world = await fill(client)
  await official(client)
  return { world, client, close }
}
