import type { Verdict } from '../../../case/case.ts'
import type { CovertSection } from '../../../round/bulletin-settings.ts'
import type { Block } from '../../blocks.ts'
import { batchesToldBy, batchNames } from '../../issue/batches.ts'
import { cutOffOf } from '../../issue/cut-off.ts'
import { paragraph } from '../heading.ts'
import type { Composer } from '../issue-material.ts'
import { fillSentence, joinPhrases, type Phrase } from '../words/fill-sentence.ts'
import { verdictWord } from '../words/printed-names.ts'
import { sentenceOf } from '../words/sentence-of.ts'
import { USUAL_SENTENCES } from '../words/usual-sentences.ts'
import { counted, pieceWord } from './counted.ts'

type Progress = NonNullable<CovertSection['progress']>

/** 调查核实整改情况 of the batches told; nothing while there are none. */
export function composeProgress(
  composer: Composer,
  sectionKey: string,
  settings: Progress,
): readonly Block[] {
  const key = `${sectionKey}.progress`
  const numbers = toldNumbers(composer)
  if (numbers.length === 0 || composer.book.total(key) === 0) return []
  const { date, monthDay } = cutOffOf(settings.cutOff, composer.issue.issuedOn)
  const usual = settings.sentence ?? USUAL_SENTENCES.covertProgress
  return [
    paragraph(
      fillSentence(sentenceOf(composer, key, usual), {
        date,
        monthDay,
        batches: batchNames(numbers),
        total: counted(composer, key, 'covertFinding'),
        verified: verifiedPhrase(composer, key),
        verdicts: verdictsPhrase(composer, key),
        done: donePhrase(composer, key),
      }),
    ),
  ]
}

/** The numbers of the batches whose progress is told. */
export function toldNumbers({ issue, batches, arrangement }: Composer): readonly number[] {
  const { told } = batchesToldBy({ issuedOn: issue.issuedOn, batches, arrangement })
  return batches
    .filter((batch) => told.includes(batch.id))
    .map((batch) => batch.number)
    .sort((one, other) => one - other)
}

/** 全部完成现场核实, 已完成现场核实30个, or 正在现场核实. */
function verifiedPhrase(composer: Composer, key: string): Phrase {
  const { book } = composer
  const verified = book.total(`${key}.verified`)
  if (verified === 0) return '正在现场核实'
  if (verified < book.total(key)) {
    return [{ text: '已完成现场核实' }, ...counted(composer, `${key}.verified`, 'covertFinding')]
  }
  return [book.print(`${key}.verified`, { text: '全部' }), { text: '完成现场核实' }]
}

/** 所交办的问题全部属实, or how many of those verified are 属实, 部分属实 …; nothing before any is verified. */
function verdictsPhrase(composer: Composer, key: string): Phrase {
  const { book } = composer
  const verified = book.total(`${key}.verified`)
  const parts = book.figure(`${key}.verdict`).parts.filter((part) => part.count > 0)
  const [only] = parts
  if (verified === 0 || !only) return ''
  const isAll = verified === book.total(key) && only.count === verified
  if (isAll && only.key in ORDER) {
    const print = book.print(`${key}.verdict`, { partKeys: [only.key], text: '全部' })
    return [{ text: '所交办的问题' }, print, { text: verdictWord(only.key as Verdict) }]
  }
  const piece = pieceWord(composer.settings, 'covertFinding')
  const entries = parts
    .filter((part) => part.key in ORDER)
    .sort((one, other) => ORDER[one.key as Verdict] - ORDER[other.key as Verdict])
    .map((part): Phrase => {
      const number = book.print(`${key}.verdict`, { partKeys: [part.key] })
      return [{ text: verdictWord(part.key as Verdict) }, number, { text: piece }]
    })
  return entries.length === 0 ? '' : joinPhrases(['其中', joinPhrases(entries, '、')], '')
}

const ORDER: Readonly<Record<Verdict, number>> = {
  substantiated: 1,
  mostly: 2,
  partly: 3,
  unsubstantiated: 4,
}

/** 已完成整改24个，其余正在整改中 */
function donePhrase(composer: Composer, key: string): Phrase {
  const { book } = composer
  const done = book.total(`${key}.done`)
  if (done === 0) return '正在整改中'
  if (done < book.total(key)) {
    const count = counted(composer, `${key}.done`, 'covertFinding')
    return [{ text: '已完成整改' }, ...count, { text: '，其余正在整改中' }]
  }
  return [{ text: '已' }, book.print(`${key}.done`, { text: '全部' }), { text: '完成整改' }]
}
