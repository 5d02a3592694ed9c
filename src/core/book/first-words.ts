const TITLE_LENGTH = 60

/** The beginning of a text as one line, for the title of an entry. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return [...line].length > TITLE_LENGTH ? `${[...line].slice(0, TITLE_LENGTH).join('')}…` : line
}
