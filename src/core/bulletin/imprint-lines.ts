import type { Imprint } from './blocks.ts'

/** A line of the imprint: addressees with a label, a line with two ends, or plain text. */
export type ImprintLine =
  | { readonly kind: 'addressees'; readonly label: string; readonly text: string }
  | { readonly kind: 'ends'; readonly left: string; readonly right: string }
  | { readonly kind: 'line'; readonly text: string }

/** The imprint's parts from top to bottom; a rule stands above, below and between them. */
export function imprintParts(imprint: Imprint): readonly (readonly ImprintLine[])[] {
  const parts: ImprintLine[][] = [
    [
      ...addressees('报：', imprint.reportTo, imprint.separator),
      ...addressees('送：', imprint.copyTo, imprint.separator),
    ],
    imprint.contact.map((text) => ({ kind: 'line', text })),
    imprint.printed
      ? [{ kind: 'ends', left: imprint.printed.office, right: printedOn(imprint.printed.date) }]
      : [],
  ]
  return parts.filter((part) => part.length > 0)
}

function addressees(label: string, names: readonly string[], separator: string): ImprintLine[] {
  return names.length === 0 ? [] : [{ kind: 'addressees', label, text: names.join(separator) }]
}

function printedOn(date: string): string {
  return /印发\s*$/.test(date) ? date : `${date}印发`
}
