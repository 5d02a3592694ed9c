/** What becomes of an entry that a list tells. */
export const SHEET_FATE_WORDS = {
  new: { zh: '新登记', en: 'new' },
  changed: { zh: '有变化，将更正', en: 'changed' },
  same: { zh: '没有变化', en: 'as it is' },
} as const

/** What becomes of an entry in a list, in Chinese. */
export function sheetFateWord(fate: keyof typeof SHEET_FATE_WORDS): string {
  return SHEET_FATE_WORDS[fate].zh
}

/** What a list did to a book. */
export function bookReceiptSentence(receipt: {
  readonly begun: number
  readonly changed: number
  readonly same: number
}): string {
  return `新登记${receipt.begun}条，更正${receipt.changed}条，没有变化${receipt.same}条。`
}
