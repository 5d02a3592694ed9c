import type { BatchId } from '../../../ledger/ids.ts'
import type { CovertSection } from '../../../round/bulletin-settings.ts'
import type { LeaderRule } from '../../../round/round-settings.ts'
import type { Block, Run } from '../../blocks.ts'
import { batchesToldBy, batchNames } from '../../issue/batches.ts'
import { cutOffOf } from '../../issue/cut-off.ts'
import { paragraph } from '../heading.ts'
import type { Composer } from '../issue-material.ts'
import { fillSentence, joinPhrases, type Phrase } from '../words/fill-sentence.ts'
import { kindWord } from '../words/printed-names.ts'
import { sentenceOf } from '../words/sentence-of.ts'
import { DUAL_HAND_OVER, USUAL_SENTENCES } from '../words/usual-sentences.ts'
import { counted, pieceWord } from './counted.ts'
import { toldNumbers } from './covert-progress.ts'

type Difficult = NonNullable<CovertSection['difficult']>

/** 重点难点问题梳理情况: what was sorted out by batch, its dual hand-over, and who leads; nothing while none was. */
export function composeDifficult(
  composer: Composer,
  sectionKey: string,
  settings: Difficult,
): readonly Block[] {
  const key = `${sectionKey}.difficult`
  const word = settings.word ?? '重点问题'
  const groups = joinPhrases(
    [toldGroup(composer, key, word), ...laterGroups(composer, key, word)],
    '，',
  )
  if (groups.length === 0) return []
  const { date, monthDay } = cutOffOf(settings.cutOff, composer.issue.issuedOn)
  const usual = settings.sentence ?? USUAL_SENTENCES.covertDifficult
  return [
    paragraph(
      fillSentence(sentenceOf(composer, key, usual), {
        date,
        monthDay,
        groups,
        dual: dualPhrase(composer, key),
        leaders: leadersPhrase(composer.settings.leaderRules, word),
      }),
    ),
  ]
}

/** 第一、第二批未完成整改的31个问题，共梳理出7个重点问题 */
function toldGroup(composer: Composer, key: string, word: string): Phrase {
  const numbers = toldNumbers(composer)
  if (numbers.length === 0 || composer.book.total(`${key}.told`) === 0) return ''
  return [
    { text: `${batchNames(numbers)}未完成整改的` },
    ...counted(composer, `${key}.open`, 'covertFinding'),
    { text: '问题，共梳理出' },
    ...counted(composer, `${key}.told`, 'covertFinding'),
    { text: word },
  ]
}

/** 第三批梳理出4个重点问题 */
function laterGroups(composer: Composer, key: string, word: string): readonly Phrase[] {
  return laterBatches(composer)
    .filter(({ id }) => composer.book.total(`${key}.${id}`) > 0)
    .map(({ id, number }): readonly Run[] => [
      { text: `${batchNames([number])}梳理出` },
      ...counted(composer, `${key}.${id}`, 'covertFinding'),
      { text: word },
    ])
}

function laterBatches({
  issue,
  batches,
  arrangement,
}: Composer): readonly { readonly id: BatchId; readonly number: number }[] {
  const { later } = batchesToldBy({ issuedOn: issue.issuedOn, batches, arrangement })
  return later.flatMap((id) => batches.filter((batch) => batch.id === id))
}

/** Said of all, or of those to which it was done; not at all where it was done to none. */
function dualPhrase(composer: Composer, key: string): Phrase {
  const { difficultCases, book, settings } = composer
  const dual = difficultCases.filter((one) => one.isDualHandedOver)
  if (dual.length === 0) return ''
  if (dual.length === difficultCases.length) return DUAL_HAND_OVER
  const first = [`${key}.told`, ...laterBatches(composer).map(({ id }) => `${key}.${id}`)].find(
    (one) => isAsked(composer, one),
  )
  if (first === undefined) return ''
  const cases = dual.map((one) => one.caseId)
  return [
    { text: '其中' },
    book.printCases(first, cases, 'dual'),
    { text: `${pieceWord(settings, 'covertFinding')}${DUAL_HAND_OVER}` },
  ]
}

function isAsked({ figures }: Composer, key: string): boolean {
  return figures.has(key)
}

/** 暗访重点问题和转办问题由…进行联系帮扶指导，其他问题由…分别联系帮扶指导: rules with the same posts together. */
function leadersPhrase(rules: readonly LeaderRule[], word: string): string {
  const byPosts = new Map<string, { subjects: string[]; isOthers: boolean }>()
  const inOrder = [...rules].sort((one, other) => rank(one) - rank(other))
  for (const { appliesTo, posts } of inOrder) {
    const told = byPosts.get(posts.join('和')) ?? { subjects: [], isOthers: false }
    told.subjects.push(...subjectsOf(appliesTo, word))
    byPosts.set(posts.join('和'), { ...told, isOthers: told.isOthers || appliesTo === 'others' })
  }
  return [...byPosts]
    .map(([posts, { subjects, isOthers }]) => {
      const how = isOthers ? '分别联系帮扶指导' : '进行联系帮扶指导'
      return `${[...new Set(subjects)].join('和')}由${posts}${how}`
    })
    .join('，')
}

/** What was sorted out first, then kinds told beside, the others last. */
function rank({ appliesTo }: LeaderRule): number {
  if (appliesTo === 'others') return 3
  return typeof appliesTo === 'string' ? 1 : 2
}

function subjectsOf(appliesTo: LeaderRule['appliesTo'], word: string): readonly string[] {
  if (appliesTo === 'others') return ['其他问题']
  if (typeof appliesTo === 'string') return [`暗访${word}`]
  return appliesTo.map(kindWord)
}
