import { labelOf } from '../label.ts'
import type { Language } from '../words.ts'
import type { RefusalSentences } from './refusal-sentence.ts'

/** What holds for the entries of every book. */
export const ENTRY_REFUSALS = {
  'entry-unknown': {
    zh: () => '没有找到这一条，或者您无权查看。',
    en: () => 'There is no such entry, or you may not see it.',
  },
  'entry-not-begun': {
    zh: ({ act, book }) =>
      `这一条还没有登记，不能${act ? `“${word('entryAct', act)}”` : '办理'}：请先在${book ? word('book', book) : '台账'}中登记。`,
    en: ({ act }) =>
      `This entry has not been begun, so${act ? ` “${word('entryAct', act, 'en')}”` : ' this act'} is not possible: enter it first.`,
  },
  'entry-act-unknown': {
    zh: ({ act, book }) =>
      `${book ? word('book', book) : '这本台账'}没有${act ? `“${act}”` : '这样'}的操作。`,
    en: ({ act, book }) =>
      `The book${book ? ` “${word('book', book, 'en')}”` : ''} knows no act${act ? ` “${act}”` : ' of this name'}.`,
  },
  'entry-not-at-this-step': {
    zh: ({ act, step, from }) =>
      `这一条处于“${step ? word('entryStep', step) : '未知步骤'}”，不能“${act ? word('entryAct', act) : '该操作'}”${from ? `：只有${steps(from, 'zh')}时才可以` : '：它已经登记'}。`,
    en: ({ act, step, from }) =>
      `This entry is at “${step ? word('entryStep', step, 'en') : 'an unknown step'}”, where “${act ? word('entryAct', act, 'en') : 'this act'}” is not possible${from ? `: it is possible from ${steps(from, 'en')}` : ': it has been entered already'}.`,
  },
  'entry-happened-too-early': {
    zh: ({ act, movedAt }, say) =>
      `发生时间早于${movedAt ? say.moment(movedAt) : '上一步'}，“${act ? word('entryAct', act) : '该操作'}”的时间不能更早：请核对发生时间。`,
    en: ({ act, movedAt }, say) =>
      `The act “${act ? word('entryAct', act, 'en') : 'on this entry'}” cannot have happened before ${movedAt ? say.moment(movedAt) : 'the step before'}: check when it happened.`,
  },
  'entry-right-missing': {
    zh: ({ act, role }, say) =>
      `${say.role(role ? { role } : {})}无权“${act ? word('entryAct', act) : '该操作'}”。`,
    en: ({ act }) =>
      `Your account has no right to “${act ? word('entryAct', act, 'en') : 'this act'}”.`,
  },
  'entry-not-of-your-unit': {
    zh: ({ act }) =>
      `这一条不由您所在的单位负责，不能“${act ? word('entryAct', act) : '该操作'}”：联络员和审核人只能办理本单位负责的事项。`,
    en: ({ act }) =>
      `Your unit does not answer for this entry, so “${act ? word('entryAct', act, 'en') : 'this act'}” is not possible.`,
  },
  'entry-reason-missing': {
    zh: ({ act }) => `必须写明“${act ? word('entryAct', act) : '该操作'}”的原因。`,
    en: ({ act }) => `Say why: “${act ? word('entryAct', act, 'en') : 'this act'}” needs a reason.`,
  },
  'entry-number-taken': {
    zh: ({ number, book }) =>
      `${book ? word('book', book) : '台账'}中已有序号${number ? `“${number}”` : '相同的一条'}，不能重复登记。`,
    en: ({ number }) =>
      `There is an entry${number ? ` with the number “${number}”` : ' of this number'} in this book already.`,
  },
  'entry-of-another-book': {
    zh: ({ book }) =>
      `所指的一条不在${book ? `“${word('book', book)}”` : '该'}台账中：请核对后再选。`,
    en: ({ book }) =>
      `The entry that it names does not stand in the book${book ? ` “${word('book', book, 'en')}”` : ' it should'}: choose another.`,
  },
} as const satisfies RefusalSentences

type EntryWords = 'entryAct' | 'entryStep' | 'book'

function word(kind: EntryWords, value: string, language: Language = 'zh'): string {
  return labelOf(kind, value, language)
}

function steps(values: string, language: Language): string {
  const quoted = values.split(',').map((step) => `“${word('entryStep', step, language)}”`)
  return quoted.join(language === 'zh' ? '或' : ' or ')
}
