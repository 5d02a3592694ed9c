import type { RefusalSentences } from './refusal-sentence.ts'

/** What the rules on what is told to the public forbid. */
export const PUBLICATION_REFUSALS = {
  'publication-unknown': {
    zh: (given, say) => `没有找到公开表${say.quoted(given.publication)}。`,
    en: (given, say) => `There is no publication${say.quoted(given.publication)}.`,
  },
  'publication-not-at-this-step': {
    zh: (given, say) =>
      `该公开表处于${say.quoted(given.step) || '目前的步骤'}，不能${say.quoted(given.act) || '这样办理'}：请按核对、确认、公开的顺序办理；已公开的，另行更正。`,
    en: () =>
      'This publication is not at the step where that is possible: it is drafted, confirmed, then published; what is published is corrected by another.',
  },
  'publication-is-empty': {
    zh: () => '公开表里没有件，不能确认：请按台账更新，或作废。',
    en: () => 'Nothing is in this publication: refresh it from the ledger, or discard it.',
  },
  'privacy-marks-undecided': {
    zh: (given) =>
      `还有${given.count ?? '几'}处可能涉及个人隐私的文字没有处理${given.number ? `（${given.number}）` : ''}：每一处都要遮去，或写明不遮的原因。`,
    en: (given) =>
      `${given.count ?? 'Some'} texts that may point to a private person are undecided${given.number ? ` (${given.number})` : ''}: mask each, or say why it may stay.`,
  },
  'case-not-in-publication': {
    zh: (given, say) => `交办件${say.quoted(given.case)}不在这张公开表里。`,
    en: (given, say) => `The case${say.quoted(given.case)} is not in this publication.`,
  },
  'text-not-in-row': {
    zh: (given, say) =>
      `${given.number ?? '该件'}的公开文字里没有${say.quoted(given.text) || '这段文字'}：请照表中的字写。`,
    en: (given, say) =>
      `The texts of ${given.number ?? 'this case'} do not hold${say.quoted(given.text) || ' that'}: write it as it stands in the table.`,
  },
  'mask-hides-nothing': {
    zh: (given, say) =>
      `替换的文字里还有${say.quoted(given.text) || '要遮去的原文'}，等于没有遮：请换一个写法。`,
    en: () =>
      'What would be printed in its place still holds the text itself: write it differently.',
  },
  'only-published-is-corrected': {
    zh: () => '只有已经公开的表才需要更正：没有公开的请直接修改。',
    en: () => 'Only what was published is corrected: change the draft itself.',
  },
} as const satisfies RefusalSentences
