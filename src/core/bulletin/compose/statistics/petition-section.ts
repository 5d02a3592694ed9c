import { printMonthDay } from '../../../calendar/day-wording.ts'
import type { PetitionSection } from '../../../round/bulletin-settings.ts'
import type { Block } from '../../blocks.ts'
import { cutOffOf } from '../../issue/cut-off.ts'
import { filledHeading, heading, paragraph, sectionHeading } from '../heading.ts'
import type { Composer } from '../issue-material.ts'
import { fillSentence } from '../words/fill-sentence.ts'
import { sentenceOf } from '../words/sentence-of.ts'
import { USUAL_SENTENCES } from '../words/usual-sentences.ts'
import { batchCount, counted } from './counted.ts'
import { listParagraphs } from './list-paragraph.ts'
import { composeHandling } from './petition-handling.ts'

type HandOver = NonNullable<PetitionSection['handOver']>

/** 【信访件情况】: what was handed over, what became of it, or that nothing came. */
export function composePetitions(
  composer: Composer,
  key: string,
  section: PetitionSection,
): readonly Block[] {
  const { handOver, handling } = section
  const cutOff = handOver?.cutOff ?? handling?.cutOff ?? { daysBefore: 0, clock: null }
  const { at } = cutOffOf(cutOff, composer.issue.issuedOn)
  const title = filledHeading(composer, { text: section.heading, kind: 'petition', at })
  const nothing = handOver ? nothingReceived(composer, key, section, handOver) : []
  const isEmpty = handOver !== null && composer.book.total(`${key}.handOver`) === 0
  return [
    sectionHeading(section, title),
    ...nothing,
    ...(handOver && !isEmpty ? composeHandOver(composer, key, section, handOver) : []),
    ...(handling && !isEmpty ? composeHandling(composer, key, section, handling) : []),
  ]
}

/**
 * The sentence for a day on which nothing came: as long as nothing has come at all, and on every
 * empty day while the team takes petitions (always, where the round does not say how long it stays);
 * after it has left nobody expects any.
 */
function nothingReceived(
  composer: Composer,
  key: string,
  section: PetitionSection,
  { cutOff }: HandOver,
): readonly Block[] {
  const { on } = cutOffOf(cutOff, composer.issue.issuedOn)
  const { stationing, team } = composer.settings
  const isExpected = stationing === null || (stationing.from <= on && on <= stationing.to)
  const isEmptyDay = composer.book.total(`${key}.handOver.ofDay`) === 0
  const isFirst = composer.book.total(`${key}.handOver`) === 0
  if (!isFirst && !(isEmptyDay && isExpected)) return []
  const sentence = sentenceOf(composer, `${key}.nothing`, USUAL_SENTENCES.nothingReceived)
  const phrases = {
    monthDay: printMonthDay(on),
    team: section.teamWord ?? team.shortName,
    emptyWord: section.emptyWord,
  }
  return [paragraph(fillSentence(sentence, phrases))]
}

function composeHandOver(
  composer: Composer,
  sectionKey: string,
  section: PetitionSection,
  part: HandOver,
): readonly Block[] {
  const key = `${sectionKey}.handOver`
  const { at, date, monthDay } = cutOffOf(part.cutOff, composer.issue.issuedOn)
  const usual = part.sentence ?? USUAL_SENTENCES.petitionHandOver
  const opening = fillSentence(sentenceOf(composer, key, usual), {
    date,
    monthDay,
    team: section.teamWord ?? composer.settings.team.shortName,
    batchCount: batchCount(composer, key, { kind: 'petition', at }),
    total: counted(composer, key, 'petition'),
  })
  return [
    ...(part.heading === null ? [] : [heading('3', part.heading)]),
    paragraph(opening),
    ...listParagraphs(composer, key, part.lists),
  ]
}
