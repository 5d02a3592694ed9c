/**
 * The sentences of the statistics where a round words them no other way. Places: `{date}` and
 * `{monthDay}` the cut-off, `{team}`, `{batchCount}` (十五), `{batches}` (第一、第二批), `{lists}`;
 * numbers carry their word (215件): `{total}`, `{open}`, `{partlyClosed}`, `{closed}`, `{jointProgress}`,
 * `{verified}`, `{verdicts}`, `{done}`, `{groups}`, `{dual}`, `{leaders}`. `[…]` goes when its place is empty.
 */
export const USUAL_SENTENCES = {
  petitionHandOver: '截至{date}，{team}共向我市转办了[{batchCount}批]{total}信访案件。',
  petitionHandling:
    '截至{monthDay}，我市累计接到转办件{total}，正在办理{open}[，阶段性办结{partlyClosed}]，已办结{closed}。[此外，{jointProgress}。]',
  nothingReceived: '{monthDay}，我市暂未收到{team}{emptyWord}。',
  covertHandOver: '{team}共交办[{batchCount}批]暗访问题{total}[{lists}]。',
  covertProgress: '截至{monthDay}，对{batches}{total}问题{verified}[，{verdicts}]，{done}。',
  covertDifficult: '{groups}[，{dual}]。[{leaders}。]',
} as const

/** The demand that goes with a dual hand-over (双交办). */
export const DUAL_HAND_OVER =
  '已向县市区和市直单位进行了双交办，要求分别明确联系帮扶指导领导，跟踪盯紧整改'
