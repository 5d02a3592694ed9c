import { BORDER, framedLines, isRule } from './frame.ts'

/** Whether lines are drawn as a table with its frame. */
function isDrawn(lines: readonly string[]): boolean {
  return lines.filter((line) => isRule(line) && /[─━═┌┬├┼└┴┏┳╔╦╠+]/u.test(line)).length >= 2
}

/**
 * Lines of a table drawn with its frame (│ and ─, or | and -), one line a row: what goes on in the row
 * above stands there. Other lines are as they were.
 */
export function unboxed(lines: readonly string[]): readonly string[] {
  if (!isDrawn(lines)) return lines
  return framedLines(lines).map(({ text, cells, grown }) =>
    cells === null || grown === 'no' ? text.replace(BORDER, '|') : `|${cells.join('|')}|`,
  )
}
