import type { CorpusDocument } from './types'

/** Characters without white space; outside of this a document is no newspaper item any more. */
export const LENGTH = { least: 150, most: 800 }

/** `150622-zhungeer-winter-projects`: the code of the region, then the topic. */
const NAME = /^(15\d{4})-[a-z0-9]+(-[a-z0-9]+)*$/

/** What is wrong with the name of a document or a page. */
export const checkName = (name: string): string[] =>
  NAME.test(name) ? [] : ['file name: expected CODE-topic such as 150622-winter-projects']

/** What is wrong with a shipped document: its name, its front matter, its length. */
export function checkDocument({ name, meta, source, text }: CorpusDocument): string[] {
  const faults: string[] = []
  for (const key of ['title', 'publisher', 'region'] as const)
    if (meta[key] === null) faults.push(`front matter: ${key} is missing`)
  if (!meta.restated) faults.push('front matter: restated is not true; shipped documents are in own words')
  if (meta.url === null && source === null) faults.push('front matter: neither url nor source')
  faults.push(...checkName(name))
  const code = NAME.exec(name)?.[1]
  if (code !== undefined && meta.region !== null && code !== meta.region)
    faults.push(`file name begins with ${code}, but the front matter's region is ${meta.region}`)
  const length = [...text.replace(/\s/g, '')].length
  if (length < LENGTH.least || length > LENGTH.most)
    faults.push(`${length} characters; expected ${LENGTH.least} to ${LENGTH.most}`)
  return faults
}

/** Two documents that restate the same item: same title with the same address or, where there is none, the same source. */
export function duplicates(documents: readonly CorpusDocument[]): [CorpusDocument, CorpusDocument][] {
  const first = new Map<string, CorpusDocument>()
  const pairs: [CorpusDocument, CorpusDocument][] = []
  for (const document of documents) {
    const key = `${document.meta.url ?? document.source}\n${document.meta.title}`
    const earlier = first.get(key)
    if (earlier) pairs.push([earlier, document])
    else first.set(key, document)
  }
  return pairs
}
