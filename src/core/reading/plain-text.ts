/** Text that has no other form: no white space, no full-width or composed characters. Most cells are so. */
const IS_PLAIN = /^[!-~\u4e00-\u9fa5、。〔〕“”《》—]*$/u

/** Full-width letters, digits and marks as half-width ones; Chinese marks （ ， ： included. */
export function halfWidth(text: string): string {
  return IS_PLAIN.test(text) ? text : text.normalize('NFKC')
}

/** Half-width and without any white space: the form in which words and numbers are compared. */
export function squash(text: string): string {
  if (IS_PLAIN.test(text)) return text
  return text.normalize('NFKC').replace(/[\s\0\u200b-\u200d\ufeff]+/gu, '')
}

/** White space trimmed at both ends and at the ends of lines; line breaks kept. NUL, which old files hold and no database does, goes. */
export function tidy(text: string): string {
  if (IS_PLAIN.test(text)) return text
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0\u200b\ufeff]/g, '')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/^\s+|\s+$/g, '')
}

/** True for a text without anything to read: spaces, dashes, slashes. */
export function isBlank(text: string): boolean {
  return /^[\s/／\\—–\-－]*$/u.test(text)
}
