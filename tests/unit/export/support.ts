import type { InvestmentItem } from '@/lib/export/schemas/items'

/** A sum of money as it leaves the house, made up. */
export function investment(n: number, patch: Partial<InvestmentItem> = {}): InvestmentItem {
  const key = n.toString(16).padStart(24, '0')
  return {
    key,
    project: key,
    projectName: `第${n}号项目`,
    region: '150622',
    regionName: '准格尔旗',
    industry: 'renewables',
    industryName: '风电光伏',
    basis: 'planned',
    qualifier: 'about',
    period: null,
    year: 2025,
    phase: null,
    standing: 'leading',
    counted: true,
    kind: 'total',
    amount: n * 1e8,
    amountMax: null,
    currency: 'CNY',
    evidence: {
      quote: `总投资约${n}亿元`,
      document: key,
      title: '一篇报道',
      article: '一篇报道',
      publisher: '某日报',
      published: '2025-03',
      url: null,
      restated: true,
      start: 10,
      end: 17,
      rule: 'sum-total',
      inferred: ['period', 'region'],
      source: `https://atlas.example/sources/${key}?edition=3`,
    },
    page: `https://atlas.example/facts/${key}?edition=3`,
    ...patch,
  }
}

/** A list in chunks, as loaders give it. */
export async function* inChunks<T>(items: readonly T[], size: number): AsyncGenerator<T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size)
}

/** All pieces as one text. */
export async function textOf(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  return (await bytesOf(pieces)).toString('utf8')
}

/** All pieces as bytes. */
export async function bytesOf(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const list: Buffer[] = []
  for await (const piece of pieces) list.push(Buffer.from(piece as Uint8Array))
  return Buffer.concat(list)
}
