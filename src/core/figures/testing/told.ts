import type { ReadPaper } from '../../reading/paper.ts'
import type { Check } from '../check.ts'
import { checkPaper } from '../check-paper.ts'

/** Lines as a paper of paragraphs. */
export function paperOf(...lines: readonly string[]): ReadPaper {
  return {
    format: 'text',
    notices: [],
    parts: lines.map((text, index) => ({ kind: 'paragraph', text, paragraph: index + 1 })),
  }
}

/** The checks of one kind in a paper, as 结果 总数=分项+分项. */
export function told(kind: Check['kind'], ...lines: readonly string[]): readonly string[] {
  return checkPaper(paperOf(...lines))
    .filter((check) => check.kind === kind)
    .map(({ outcome, total, parts }) => `${outcome} ${total}=${parts.join('+')}`)
}
