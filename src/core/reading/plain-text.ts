/** Text that has no other form: no white space, no full-width or composed characters. Most cells are so. */
const IS_PLAIN = /^[!-~\u4e00-\u9fa5、。〔〕“”《》—]*$/u

/** A text of millions of letters is more than a pattern can be held against at once. */
const LONGEST_HELD = 1_000_000
const isPlain = (text: string) => text.length < LONGEST_HELD && IS_PLAIN.test(text)

/** Full-width letters, digits and marks as half-width ones; Chinese marks （ ， ： included. */
export function halfWidth(text: string): string {
  return isPlain(text) ? text : text.normalize('NFKC')
}

/** Half-width and without any white space: the form in which words and numbers are compared. */
export function squash(text: string): string {
  if (isPlain(text)) return text
  return text.normalize('NFKC').replace(/[\s\0\u200b-\u200d\ufeff]+/gu, '')
}

/** White space trimmed at both ends and at the ends of lines; line breaks kept. NUL, which old files hold and no database does, goes. */
export function tidy(text: string): string {
  if (isPlain(text)) return text
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0\u200b\ufeff]/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
}

/** True for a text without anything to read: spaces, dashes, slashes. */
export function isBlank(text: string): boolean {
  return /^[\s/／\\—–\-－]*$/u.test(text)
}
