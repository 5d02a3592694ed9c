import { labelOf } from '../label.ts'
import type { Language } from '../words.ts'
import type { RefusalSentences } from './refusal-sentence.ts'

/** What the rules on the office's papers, templates and numbers forbid. */
export const FORM_REFUSALS = {
  'form-unknown': {
    zh: (given, say) => `没有找到文书${say.quoted(given.number)}。`,
    en: (given, say) => `There is no paper${say.quoted(given.number)}.`,
  },
  'form-already-void': {
    zh: (given, say) => `文书${say.quoted(given.number)}已经作废。`,
    en: (given, say) => `The paper${say.quoted(given.number)} is void already.`,
  },
  'form-subject-missing': {
    zh: ({ kinds, problems }) =>
      `${kindWord(kinds, 'zh')}还缺${missingWords(problems, 'zh')}，没有制作，也没有取号。`,
    en: ({ kinds, problems }) =>
      `${kindWord(kinds, 'en')} also needs ${missingWords(problems, 'en')}; nothing was made and no number taken.`,
  },
  'form-not-of-unit': {
    zh: ({ kinds }) => `${kindWord(kinds, 'zh')}由办公室制作，单位不能制作。`,
    en: ({ kinds }) => `${kindWord(kinds, 'en')} is made by the office, not by a unit.`,
  },
  'template-has-problems': {
    zh: ({ count, problems }) => `模板有${count ?? '几'}处不对，没有存入。${problems ?? ''}`,
    en: ({ count }) =>
      `The template has ${count ?? 'some'} faults and was not stored: check it to see each with its place.`,
  },
  'template-missing': {
    zh: ({ number }) => `这种文书没有${number ? `第${number}版` : '这一版'}模板。`,
    en: ({ number }) =>
      `This kind of paper has no ${number ? `version ${number}` : 'such version'} of its template.`,
  },
  'template-unreadable': {
    zh: ({ problems }) => `这个文件不能用作模板：${problems ?? '不是 Word 文件。'}`,
    en: () =>
      'This file cannot be a template: it is no whole Word document (.docx) without macros.',
  },
} as const satisfies RefusalSentences

function kindWord(kind: string | undefined, language: Language): string {
  if (language === 'zh') return kind ? `“${labelOf('formKind', kind)}”` : '这种文书'
  return kind ? `A ${labelOf('formKind', kind, 'en')}` : 'This kind of paper'
}

const MISSING: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  unit: { zh: '承办单位', en: 'the unit' },
  case: { zh: '件', en: 'a case' },
  lookBack: { zh: '回头看', en: 'a look-back' },
  'one-case': { zh: '唯一的一件', en: 'no more than one case' },
  task: { zh: '整改任务', en: 'a task of rectification' },
}

/** What is missing, by codes with commas between them; what is typed goes by its placeholder. */
function missingWords(codes: string | undefined, language: Language): string {
  const words = (codes ?? 'unit,case')
    .split(',')
    .map((code) => MISSING[code]?.[language] ?? `{${code}}`)
  return words.join(language === 'zh' ? '、' : ', ')
}
