import type { RefusalSentences } from './refusal-sentence.ts'

/** What the rules on a case, its parts, its deadlines and its sorting-out forbid. */
export const CASE_REFUSALS = {
  'act-not-allowed-at-this-step': {
    zh: (given, say) =>
      `${say.unitPart(given)}处于“${say.step(given.step)}”，不能“${say.act(given)}”：只有${say.steps(given.from)}的件才能${say.act(given)}。`,
    en: (given, say) =>
      `${begun(say.unitPart(given))} is at “${say.step(given.step)}”, where “${say.act(given)}” is not possible${given.from ? `: it is possible from ${say.steps(given.from)}` : ''}.`,
  },
  'case-has-no-such-part': {
    zh: (given, say) =>
      `${say.unit(given)}不是该件的主办单位，没有可办理的部分：请先把该件转办给它。`,
    en: (given, say) =>
      `${begun(say.unit(given))} is not a lead unit of this case and has no part of it: dispatch the case to it first.`,
  },
  'case-not-handed-over': {
    zh: () => '该件还没有交办，不能转办：请先登记交办。',
    en: () =>
      'This case has not been handed over, so it cannot be dispatched: record the hand-over first.',
  },
  'case-already-handed-over': {
    zh: () => '该件已经交办过，不能再按首次交办登记。',
    en: () => 'This case was handed over before and cannot be recorded as handed over again.',
  },
  'case-already-closed': {
    zh: (given, say) =>
      `${say.unitPart(given)}已办结，不能再核查或回复：确需再办的，请先“重新办理”并写明原因。`,
    en: (given, say) =>
      `${begun(say.unitPart(given))} is closed and takes no more verification or reply: reopen it first and say why.`,
  },
  'case-not-closed': {
    zh: () => '该件没有办结，不需要“重新办理”：只有已办结或阶段性办结的件才能重新办理。',
    en: () =>
      'This case is not closed and need not be reopened: only a closed or partly closed case can be.',
  },
  'claim-unknown': {
    zh: (given, say) => `该件没有${say.quoted(given.claim)}这项诉求：请按已列出的诉求填写。`,
    en: (given, say) =>
      `This case has no claim${say.quoted(given.claim)}: answer the claims that are listed.`,
  },
  'claims-without-verdict': {
    zh: (given) =>
      `第${given.claims ?? ''}项诉求还没有核查结论：督察范围内的每项诉求都要写明是否属实。`,
    en: (given) =>
      `Claims without a finding${given.claims ? `: ${given.claims}` : ''}. Every claim within the scope needs a verdict.`,
  },
  'extension-already-decided': {
    zh: (given, say) =>
      `${say.unit(given)}没有待决定的这项延期申请：它可能已经决定，或者没有提出过。`,
    en: (given, say) =>
      `${begun(say.unit(given))} has no such request waiting for a decision: it was decided already, or never made.`,
  },
  'extension-already-asked': {
    zh: (given, say) => `${say.unit(given)}已有一项延期申请尚未决定：请等决定后再申请。`,
    en: (given, say) =>
      `${begun(say.unit(given))} already has a request that waits for a decision: ask again after it.`,
  },
  'extension-not-later': {
    zh: (given, say) =>
      `申请延期至${say.day(given.until)}，没有晚于现在的办理时限${say.day(given.due)}：延期必须晚于原时限。`,
    en: (given, say) =>
      `The day asked for, ${say.day(given.until)}, is not after the present deadline ${say.day(given.due)}: an extension must be later.`,
  },
  'happened-before-the-case': {
    zh: (given, say) =>
      `发生时间早于该件的交办时间${say.moment(given.handedOverAt)}：交办之后才能办理。`,
    en: (given, say) =>
      `This happened before the case was handed over (${say.moment(given.handedOverAt)}): nothing can be done before that.`,
  },
  'happened-before-the-last-step': {
    zh: (given, say) =>
      `${say.unitPart(given)}在${say.moment(given.movedAt)}已到“${say.step(given.step)}”，“${say.act(given)}”的时间不能更早：请核对发生时间。`,
    en: (given, say) =>
      `${begun(say.unitPart(given))} came to “${say.step(given.step)}” on ${say.moment(given.movedAt)}; “${say.act(given)}” cannot be earlier: check when it happened.`,
  },
  'happened-before-the-request': {
    zh: (given, say) =>
      `这项延期申请是${say.moment(given.askedAt)}提出的，决定的时间不能更早：请核对发生时间。`,
    en: (given, say) =>
      `The request was made on ${say.moment(given.askedAt)}; its decision cannot be earlier: check when it happened.`,
  },
  'happened-in-the-future': {
    zh: (given, say) =>
      `发生时间${say.moment(given.happenedAt)}晚于登记时间：尚未发生的事不能登记。`,
    en: (given, say) =>
      `${say.moment(given.happenedAt) || 'This moment'} is later than now: what has not happened cannot be recorded.`,
  },
  'nothing-to-change': { zh: () => '没有需要改动的内容。', en: () => 'Nothing would change.' },
  'measure-unknown': {
    zh: () => '该件没有这项处理措施，可能已经撤销。',
    en: () => 'This case has no such measure; it may have been withdrawn.',
  },
  'no-lead-unit': {
    zh: () => '没有主办单位：转办时至少要有一个主办单位。',
    en: () => 'There is no lead unit: a dispatch needs at least one.',
  },
  'unit-not-yours': {
    zh: (given, say) => `这是${say.unit(given)}承办的部分，联络员只能办理本单位承办的件。`,
    en: (given, say) =>
      `This part belongs to ${say.unit(given)}; a liaison officer acts on the parts of the own unit alone.`,
  },
  'unit-not-on-the-case': {
    zh: (given, say) => `${say.unit(given)}不是该件的承办单位，联络员只能办理本单位承办的件。`,
    en: (given, say) =>
      `${begun(say.unit(given))} does not handle this case; a liaison officer acts on the cases of the own unit alone.`,
  },
  'unit-already-on-the-case': {
    zh: (given, say) =>
      `${say.unit(given)}已经是该件的主办单位，不能重复转办：退件之后才能再次转办。`,
    en: (given, say) =>
      `${begun(say.unit(given))} is a lead unit of this case already: it can be dispatched there again only after it was sent back.`,
  },
  'not-open-for-sorting-out': {
    zh: () => '该件已全部办结，不能列为重点难点问题：只从未办结的件中梳理。',
    en: () =>
      'This case is closed altogether and cannot be sorted out as difficult: only open cases are.',
  },
  'leader-missing': {
    zh: () => '没有写明包案领导：列为重点难点问题的件都要明确联系帮扶领导。',
    en: () => 'No responsible leader is named: every difficult problem needs one.',
  },
  'authority-review-missing': {
    zh: (given, say) =>
      `${say.unitPart(given)}还没有经行业主管部门审核：本轮次规定行业主管部门审核后才能由办公室审核。`,
    en: (given, say) =>
      `${begun(say.unitPart(given))} has not passed the industry authority yet: in this round that review comes before the office’s.`,
  },
  'verdict-of-nothing': {
    zh: () => '各项诉求还没有核查结论，不能改定总的属实情况：请先现场核查。',
    en: () =>
      'The claims have no findings yet, so there is no overall verdict to override: verify on site first.',
  },
  'number-already-in-round': {
    zh: (given, say) => `受理编号${say.quoted(given.number)}在本轮次已有登记，不能重复登记。`,
    en: (given, say) =>
      `Case number${say.quoted(given.number)} is in this round already and cannot be received twice.`,
  },
  'case-unknown': {
    zh: (given, say) => `没有找到交办件${say.quoted(given.case)}。`,
    en: (given, say) => `There is no case${say.quoted(given.case)}.`,
  },
  'category-unknown': {
    zh: (given, say) =>
      `本轮次没有${say.quoted(given.category)}这个污染类型：请从本轮次的类型中选择，或在轮次设置中增加。`,
    en: (given, say) =>
      `This round has no category${say.quoted(given.category)}: choose one of the round’s, or add it in the round’s settings.`,
  },
  'version-is-stale': {
    zh: () => '该件在您查看之后已被他人改动，请刷新后再办理；您的改动没有存入。',
    en: () =>
      'Somebody changed this case after you opened it: look again before you act; your change was not saved.',
  },
} as const satisfies RefusalSentences

/** A sentence begins with a capital, whatever it begins with. */
function begun(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
