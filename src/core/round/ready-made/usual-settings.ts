import type { BulletinSettings, JointSettings } from '../bulletin-settings.ts'
import type { CategorySettings, DeadlineRule, RoundSettings } from '../round-settings.ts'

/** What the five rounds have in common; each names what it has of its own. */
export const USUAL_SETTINGS = {
  industries: ['工业', '矿山', '畜禽养殖', '城市管理', '农村环境', '自然保护区', '其他'],
  keyWord: '重点件',
  pieceWords: {
    petition: '件',
    covertFinding: '个',
    lead: '条',
    referredProblem: '个',
    publishedExample: '个',
    feedbackProblem: '个',
    warningFilmProblem: '个',
    campaignProblem: '个',
    selfFoundProblem: '个',
  },
  channels: [
    { channel: 'call', word: '来电' },
    { channel: 'letter', word: '来信' },
    { channel: 'wechat', word: '微信' },
    { channel: 'other', word: '其他途径' },
  ],
  closingRate: 'withoutPartlyClosed',
  needsAuthorityReview: false,
  leaderRules: [],
  importTemplates: [],
  publicTable: 'layout-7',
} as const satisfies Partial<RoundSettings>

/** What the team takes and where the rest goes (seed of Yiyang 2020; the same in every round read). */
export function usualScope(city: string): string {
  return `受理${city}生态环境保护方面的来信来电举报；其他不属于受理范围的信访问题，按规定交由被督察地区处理。`
}

/** The types that hand-over lists name, each counted where a case has several. */
export const USUAL_CATEGORIES: CategorySettings = {
  names: [
    { name: '水', aliases: ['水污染', '水环境', '水体'] },
    { name: '大气', aliases: ['大气污染', '空气', '废气', '大气环境', '油烟', '扬尘', '恶臭'] },
    { name: '土壤', aliases: ['土壤污染', '重金属'] },
    { name: '噪声', aliases: ['噪声污染', '噪音', '噪音污染'] },
    { name: '生态', aliases: ['生态破坏', '自然生态', '自然保护'] },
    { name: '固废', aliases: ['固体废物', '垃圾', '危废', '生活垃圾'] },
    { name: '畜禽养殖', aliases: ['养殖', '养殖污染', '畜禽养殖污染'] },
    { name: '辐射', aliases: ['辐射污染', '电磁辐射'] },
    { name: '其他', aliases: ['其它', '其他污染', '其它污染', '其他类'] },
  ],
  way: 'several',
  bucketName: null,
}

/**
 * A rule for petitions in calendar days from the hand-over to the reply. Reminders and escalations are
 * the program's own proposal; an office changes them in its round.
 */
export function petitionDays(name: string, count: number, source: string): DeadlineRule {
  return {
    name,
    kinds: ['petition'],
    onlyKey: false,
    stages: [{ name: '办理并回复', count, unit: 'calendar', endsAt: 'replied' }],
    source,
    remindBefore: [2, 1],
    escalations: [
      { afterWorkingDays: 1, to: 'office' },
      { afterWorkingDays: 3, to: 'leader' },
    ],
  }
}

export const JOINT_LINE: JointSettings = {
  place: 'own-line',
  wording: '还{count}件涉及{units}',
}

/** 县市区动态 and 市直部门工作动态 as Yiyang prints them, each unit after ▲. */
export function triangleItems(
  heading: string,
  items: 'unitNews' | 'departmentNews',
  layout: 'own-line' | 'run-on',
): BulletinSettings['sections'][number] {
  return {
    kind: 'unit-items',
    items: [items],
    heading,
    headingStyle: 'bracket',
    mark: 'triangle',
    layout,
    names: layout === 'own-line' ? 'short' : 'full',
  }
}
