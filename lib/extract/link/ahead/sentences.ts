import { sentences } from '../../page'
import { findProjectsIn } from '../../recognise/project'
import type { Asked } from '../../recognise/searched'
import { SIGN, signsIn } from '../../recognise/sentence-signs'
import { findStatuses } from '../../recognise/status'
import type { Span } from '../../types'
import { inside } from '../inside'
import { apartFromFirms, shift } from '../mentions'
import { NUMBERED } from '../numbered'
import { PREMISES, sceneOf } from '../shown-plant'
import type { ParagraphAhead, SentenceAhead } from './types'

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
  showAll(paragraphs)
}

/** Finds the undertakings of all sentences that tell of any or give a figure, and the stages that those with any state. */
function findAll(paragraphs: readonly ParagraphAhead[]): void {
  const telling: SentenceAhead[] = []
  const asked: Asked[] = []
  for (const { reading, sentences } of paragraphs)
    for (const sentence of sentences) {
      if (!sentence.tells) continue
      telling.push(sentence)
      asked.push({ text: reading.text, sentence, around: sentence, seen: sentence.signs })
    }
  for (const [i, projects] of findProjectsIn(asked).entries()) telling[i]!.projects = projects
  for (const sentence of telling)
    if (sentence.projects!.length > 0) sentence.statuses = shift(findStatuses(sentence.words), sentence.start)
}

/** Finds the plants that sentences without an undertaking show. */
function showAll(paragraphs: readonly ParagraphAhead[]): void {
  for (const { reading, sentences } of paragraphs)
    for (const sentence of sentences) {
      const { signs, organisations, apart, projects } = sentence
      if ((signs & PREMISES) === 0 || projects?.some(({ anaphoric }) => !anaphoric)) continue
      sentence.scene = sceneOf(reading.text, sentence, organisations, apart, signs)
    }
}

function sentencesOf({ reading: { text, article }, span, mentions }: ParagraphAhead): SentenceAhead[] {
  const dateline = article.dateline?.span
  return sentences(text, span).map((whole) => {
    // 嘎鲁图讯苏里格…: what is told begins behind the dateline
    const start =
      dateline && whole.start <= dateline.start && dateline.end < whole.end ? dateline.end : whole.start
    const { end } = whole
    const organisations = inside(mentions!.organisations, { start, end })
    const places = inside(mentions!.places, { start, end })
    return {
      start,
      end,
      words: text.slice(start, end),
      signs: 0,
      tells: false,
      organisations,
      names: organisations.map(({ name }) => name),
      places,
      apart: apartFromFirms(places, mentions!.organisations),
      projects: null,
      statuses: null,
      scene: undefined,
      numbers: null,
    }
  })
}

const beginIn = (sentence: Span, mentions: readonly Span[]): boolean =>
  mentions.some(({ start }) => start >= sentence.start && start < sentence.end)
