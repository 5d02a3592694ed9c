import type { ShownIssue } from '../../office/bulletin/issues/show-issue.ts'
import { spokenLanguage } from '../language.ts'
import type { Terminal } from '../terminal.ts'

/** Says beside the result what in an issue contradicts itself and what may point to a private person, as the page does before it is published. */
export function tellDoubts(
  terminal: Terminal,
  { contradictions, privacy }: Pick<ShownIssue, 'contradictions' | 'privacy'>,
): void {
  const isEnglish = spokenLanguage() === 'en'
  for (const { where, message, english } of contradictions)
    terminal.remark(`${where}: ${isEnglish ? (english ?? message) : message}`)
  for (const { text, suggestion } of privacy) terminal.news('may-be-private', { text, suggestion })
}
