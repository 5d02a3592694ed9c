import type { NoticeProblem, NoticeProblemCode } from '../calendar/check-notice.ts'
import type { Language, Words } from './words.ts'

const PROBLEMS: Words<NoticeProblemCode> = {
  'source-missing': { zh: '请写通知的文号。', en: 'Write the number of the notice.' },
  'no-festival': { zh: '至少要有一个节日。', en: 'There must be a festival.' },
  'name-missing': { zh: '请写节日的名称。', en: 'Name the festival.' },
  'ends-before-it-begins': { zh: '末日早于首日。', en: 'It ends before it begins.' },
  'of-another-year': { zh: '不是这一年前后的日期。', en: 'This day is not about that year.' },
  'made-up-on-a-weekday': {
    zh: '调休上班的日子应是周末。',
    en: 'A day worked in exchange is a weekend.',
  },
  'made-up-while-off': { zh: '这一天正在放假。', en: 'This day is a holiday.' },
}

/** What is wrong with one part of a holiday notice. */
export function noticeProblemSentence(
  { code }: Pick<NoticeProblem, 'code'>,
  language: Language,
): string {
  return PROBLEMS[code][language]
}
