import type { CaseKind } from '../../../case/case.ts'
import type { CovertSection } from '../../../round/bulletin-settings.ts'
import type { Block, Run } from '../../blocks.ts'
import { cutOffOf } from '../../issue/cut-off.ts'
import { listKeyOf } from '../../issue/questions.ts'
import { filledHeading, heading, paragraph, sectionHeading } from '../heading.ts'
import type { Composer } from '../issue-material.ts'
import { fillSentence, joinPhrases, type Phrase } from '../words/fill-sentence.ts'
import { kindWord } from '../words/printed-names.ts'
import { sentenceOf } from '../words/sentence-of.ts'
import { USUAL_SENTENCES } from '../words/usual-sentences.ts'
import { batchCount, counted, pieceWord } from './counted.ts'
import { composeDifficult } from './covert-difficult.ts'
import { composeProgress } from './covert-progress.ts'
import { lead } from './list-paragraph.ts'
import { listPhrase } from './list-phrase.ts'

/** 暗访交办问题: how many by batch and unit, how far they are, the difficult ones; nothing while none came. */
export function composeCovert(
  composer: Composer,
  key: string,
  section: CovertSection,
): readonly Block[] {
  const isNothing =
    composer.book.total(`${key}.handOver`) === 0 && alongside(composer, key, section).length === 0
  if (isNothing) return []
  const { at } = cutOffOf(section.handOver.cutOff, composer.issue.issuedOn)
  const fill = (text: string) => filledHeading(composer, { text, kind: 'covertFinding', at })
  const progress = section.progress ? composeProgress(composer, key, section.progress) : []
  const difficult = section.difficult ? composeDifficult(composer, key, section.difficult) : []
  return [
    sectionHeading(section, fill(section.heading)),
    heading('1', fill(section.handOver.heading)),
    ...composeHandOver(composer, key, section),
    ...under(fill(section.progress?.heading ?? ''), progress),
    ...under(fill(section.difficult?.heading ?? ''), difficult),
  ]
}

function under(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading('1', title), ...blocks]
}

/** The paragraph of the findings and one for each kind told beside them, numbered where there are several. */
function composeHandOver(
  composer: Composer,
  key: string,
  section: CovertSection,
): readonly Block[] {
  const beside = alongside(composer, key, section)
  const own = handOverSentence(composer, `${key}.handOver`, section)
  if (beside.length === 0) return [paragraph(own)]
  return [joinPhrases(['交办问题。', own], ''), ...beside].map((runs, index) =>
    paragraph(joinPhrases([`${index + 1}.`, runs], '')),
  )
}

function handOverSentence(composer: Composer, key: string, section: CovertSection): readonly Run[] {
  const { at, date, monthDay } = cutOffOf(section.handOver.cutOff, composer.issue.issuedOn)
  const usual = section.handOver.sentence ?? USUAL_SENTENCES.covertHandOver
  return fillSentence(sentenceOf(composer, key, usual), {
    date,
    monthDay,
    team: section.teamWord ?? composer.settings.team.shortName,
    batchCount: batchCount(composer, key, { kind: 'covertFinding', at }),
    total: counted(composer, key, 'covertFinding'),
    lists: listsPhrase(composer, key, section),
  })
}

/** ，其中第一批28个，…。按县市区分，…: a list that begins with 其中 goes on in the sentence (not with one entry, which is the whole), others begin one. */
function listsPhrase(composer: Composer, key: string, section: CovertSection): readonly Run[] {
  const piece = pieceWord(composer.settings, 'covertFinding')
  const phrases = section.handOver.lists.map((list, index): Phrase => {
    const entries = listPhrase(composer, { list, key: listKeyOf(key, index), piece })
    const isWhole =
      list.lead.startsWith('其中') && composer.book.figure(listKeyOf(key, index)).parts.length < 2
    if (entries.length === 0 || isWhole) return ''
    const mark = list.lead.startsWith('其中') ? '，' : '。'
    return [{ text: `${mark}${lead(list, '，')}` }, ...entries]
  })
  return joinPhrases(phrases, '')
}

/** 转办问题1个。蓝山铸造企业…问题。 */
function alongside(
  composer: Composer,
  key: string,
  section: CovertSection,
): readonly (readonly Run[])[] {
  return section.alongside
    .filter((kind) => composer.book.total(`${key}.alongside.${kind}`) > 0)
    .map((kind) =>
      joinPhrases(
        [
          kindWord(kind),
          counted(composer, `${key}.alongside.${kind}`, kind),
          '。',
          namesOfCases(composer, kind),
        ],
        '',
      ),
    )
}

function namesOfCases({ alongsideCases }: Composer, kind: CaseKind): string {
  const names = alongsideCases
    .filter((one) => one.kind === kind)
    .map((one) => one.text.replace(/[。；，\s]+$/, ''))
  return names.length === 0 ? '' : `${names.join('；')}。`
}
