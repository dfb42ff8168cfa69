import { sentences } from '../../page'
import { findProjectsIn } from '../../recognise/project'
import type { Asked } from '../../recognise/searched'
import { SIGN, signsIn } from '../../recognise/sentence-signs'
import type { Span } from '../../types'
import { inside } from '../inside'
import { NUMBERED } from '../numbered'
import type { ParagraphAhead, ProjectsAhead, SentenceAhead } from './types'

/** Cuts paragraphs into their sentences, and finds what undertakings these name. */
export function recogniseSentences(paragraphs: readonly ParagraphAhead[]): void {
  for (const paragraph of paragraphs) paragraph.sentences = sentencesOf(paragraph)
  for (const { sentences } of paragraphs)
    for (const sentence of sentences) sentence.signs = signsIn(sentence.words)
  for (const { sentences, mentions } of paragraphs)
    for (const sentence of sentences)
      sentence.tells =
        (sentence.signs & SIGN.work) !== 0 ||
        NUMBERED.test(sentence.words) ||
        beginIn(sentence, mentions!.quantities) ||
        beginIn(sentence, mentions!.changes)
  findAll(paragraphs)
}

/** Finds the undertakings of all sentences that tell of any or give a figure. */
function findAll(paragraphs: readonly ParagraphAhead[]): void {
  const asked: Asked[] = []
  const told: ProjectsAhead[] = []
  for (const { reading, sentences, mentions } of paragraphs)
    for (const sentence of sentences) {
      if (!sentence.tells) continue
      const organisations = inside(mentions!.organisations, sentence)
      const around = { organisations, places: inside(mentions!.places, sentence) }
      asked.push({ text: reading.text, sentence, around, seen: sentence.signs })
      sentence.projects = { projects: [], organisations, names: organisations.map(({ name }) => name) }
      told.push(sentence.projects)
    }
  for (const [i, projects] of findProjectsIn(asked).entries()) told[i]!.projects = projects
}

function sentencesOf({ reading: { text, article }, span }: ParagraphAhead): SentenceAhead[] {
  const dateline = article.dateline?.span
  return sentences(text, span).map((whole) => {
    // 嘎鲁图讯苏里格…: what is told begins behind the dateline
    const start =
      dateline && whole.start <= dateline.start && dateline.end < whole.end ? dateline.end : whole.start
    const { end } = whole
    return {
      start,
      end,
      words: text.slice(start, end),
      signs: 0,
      tells: false,
      projects: null,
      numbers: null,
    }
  })
}

const beginIn = (sentence: Span, mentions: readonly Span[]): boolean =>
  mentions.some(({ start }) => start >= sentence.start && start < sentence.end)
