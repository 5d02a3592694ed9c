import type { EntryFacts } from '../../book/entry.ts'
import type { Day } from '../../calendar/day.ts'
import { dayParts } from '../../calendar/day.ts'
import { WORKS_STAGE_WORDS } from '../../wording/books/task-words.ts'

/** What a campaign's list comes to. */
export type CampaignTally = {
  readonly total: number
  readonly categories: number
  readonly struckOff: number
  /** Put right, and not yet struck off. */
  readonly corrected: number
  readonly open: readonly EntryFacts[]
}

/** Counts a campaign's problems as of one instant; what was withdrawn is none. */
export function tallyOfCampaign(facts: readonly EntryFacts[], campaign: string): CampaignTally {
  const own = facts.filter(
    ({ counted, step }) => counted['campaign'] === campaign && step !== 'withdrawn',
  )
  const at = (step: string) => own.filter((one) => one.step === step)
  return {
    total: own.length,
    categories: new Set(own.map(({ counted }) => counted['category'])).size,
    struckOff: at('struckOff').length,
    corrected: at('corrected').length,
    open: own.filter(({ step }) => step !== 'struckOff'),
  }
}

/** “夏季攻势”涉及零陵区的问题共9大类26个，已完成整改并销号25个，剩余的1个问题…已完成项目招投标，预计12月底前完成。 */
export function campaignSentence(
  tally: CampaignTally,
  { campaign, unit }: { readonly campaign: string; readonly unit: string | null },
): string {
  const { total, categories, struckOff, corrected, open } = tally
  const of = unit === null ? '' : `涉及${unit}的`
  if (total === 0) return `“${campaign}”没有${of}问题。`
  const parts = [
    `“${campaign}”${of}问题共${categories}大类${total}个`,
    ...(struckOff > 0 ? [`已完成整改并销号${struckOff}个`] : []),
    ...(corrected > 0 ? [`已整改到位待销号${corrected}个`] : []),
  ]
  const rest = open.filter(({ step }) => step === 'listed')
  if (rest.length === 0) return `${parts.join('，')}。`
  return `${[...parts, remaining(rest)].join('，')}。`
}

function remaining(rest: readonly EntryFacts[]): string {
  const [only, ...others] = rest
  if (!only || others.length > 0) return `剩余的${rest.length}个问题正在整改`
  const { stage, expectedOn } = only.counted
  const works = typeof stage === 'string' ? stageWord(stage) : ''
  const expected = typeof expectedOn === 'string' ? expectedWord(expectedOn as Day) : ''
  return [`剩余的1个问题（${only.title}）${works || '正在整改'}`, expected]
    .filter((word) => word !== '')
    .join('，')
}

function stageWord(stage: string): string {
  return WORKS_STAGE_WORDS[stage as keyof typeof WORKS_STAGE_WORDS]?.zh ?? ''
}

const MONTH_END = 28

/** 预计12月底前完成 */
function expectedWord(day: Day): string {
  const { month, dayOfMonth } = dayParts(day)
  return dayOfMonth >= MONTH_END ? `预计${month}月底前完成` : `预计${month}月${dayOfMonth}日前完成`
}
