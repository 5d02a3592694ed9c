import type { RefusalSentences } from './refusal-sentence.ts'

/** Why a snapshot of figures is not taken in. */
export const SNAPSHOT_REFUSALS = {
  'snapshot-unknown': {
    zh: () => '没有这个数据快照，或者您不能查看。',
    en: () => 'There is no such snapshot, or it is not for you.',
  },
  'snapshot-of-nobody': {
    zh: ({ office }, say) =>
      `快照由${say.quoted(office) || '另一个办公室'}报出，本轮次设置的市州里没有它：请先在轮次设置中登记该市州办公室的代号。`,
    en: ({ office }, say) =>
      `The snapshot comes from${say.quoted(office) || ' another office'}, which is none of the round’s cities: enter its office code in the round’s settings first.`,
  },
  'snapshot-of-another-city': {
    zh: (given, say) => `这是${say.unit(given)}的快照：市州账号只能报送本市州的。`,
    en: (given, say) =>
      `This snapshot is of ${say.unit(given)}: an account of a city sends its own city’s alone.`,
  },
  'snapshot-was-changed': {
    zh: () => '快照的内容与其校验值不符：文件在途中被改动或损坏，请让市州重新导出。',
    en: () =>
      'The snapshot does not agree with its hash: it was changed or damaged on the way; have it exported anew.',
  },
  'snapshot-of-the-future': {
    zh: ({ at, madeAt }, say) =>
      `快照的截止时间${say.moment(at)}、制作时间${say.moment(madeAt)}晚于收到的时间：请核对两地的时钟。`,
    en: () => 'The snapshot’s cut-off or its making lies after its receipt: check both clocks.',
  },
  'snapshot-not-as-defined': {
    zh: ({ figures }) =>
      `快照里有数字缺少或口径不同${figures ? `（${figures}）` : ''}：各市州必须按同一口径，请用同一版本重新导出。`,
    en: () =>
      'Figures are missing or are defined otherwise: all cities count the same way; export it anew with the same version.',
  },
} as const satisfies RefusalSentences
