import type { Check } from '../check.ts'
import { WORDS } from '../reasons/reason.ts'
import type { NoticePart } from '../reasons/said-reasons.ts'
import type { ReadText } from '../text/statement.ts'
import { toldCheck } from '../told-check.ts'

/** By which words each part of a close-out notice is known. */
const PARTS: readonly (readonly [NoticePart, RegExp])[] = [
  ['problem', /反馈问题|整改任务|转办问题|交办问题|具体内容|存在问题/u],
  ['goal', /整改目标|转办信访件|受理编号/u],
  ['measures', /整改措施|整改情况|完成情况/u],
  ['done', /完成情况|落实情况|整改情况|验收情况/u],
  ['period', /公示(?:时间|期限|期)/u],
  ['objections', /(?:异议|意见)[^。]{0,60}(?:反馈|联系|反映)|受理(?:部门|单位)/u],
  ['telephone', /(?:联系|监督|举报|咨询)电话|\(?0\d{2,3}\)?-?\d{7,8}/u],
]

/** A notice that something is closed out: whether it says all that such a notice says. */
export function checkNoticeParts({ flow }: ReadText): readonly Check[] {
  const head = flow.text.slice(0, 200)
  const isNotice =
    /(?:整改|销号)[^\n]{0,40}(?:公示|销号)/u.test(head) ||
    (/公示/u.test(flow.text) && /整改措施/u.test(flow.text))
  const isCloseOut = /公示/u.test(flow.text) && /整改|销号/u.test(head)
  if (!isNotice || !isCloseOut || flow.text.length > 20_000) return []
  const missing = PARTS.filter(([, form]) => !form.test(flow.text)).map(([name]) => name)
  return [
    toldCheck(flow, {
      ...{ kind: 'notice-parts', outcome: missing.length === 0 ? 'right' : 'unknown' },
      ...{ total: PARTS.length, parts: [], expected: PARTS.length - missing.length, unit: '项' },
      ...{ text: flow.text.slice(0, 40), from: 0, to: 1 },
      ...(missing.length === 0 ? WORDS.noticeWhole() : WORDS.noticeLacks(...missing)),
    }),
  ]
}
