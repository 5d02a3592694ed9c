const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const LINE_ENDS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g
/** Controls other than tab and line feed, and the two code points that are no characters. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu
const HALF_PAIR = /\p{Cs}/gu

/**
 * Text as every paper can carry it: line ends of all kinds become `\n`, control characters that XML
 * forbids are taken out, half of a surrogate pair becomes U+FFFD. All else stays as it is.
 */
export function legalText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(FORBIDDEN, '').replace(HALF_PAIR, '\ufffd')
}

/** Escapes text for XML and HTML, in content and in quoted attributes. */
export function escapeXml(text: string): string {
  return escapeSigns(legalText(text))
}

/** Escapes the signs of markup alone, for text that holds nothing else that XML forbids. */
export function escapeSigns(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

type Attributes = Readonly<Record<string, string | number>>

/** One XML element; attribute values are escaped, the content is XML already. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value))}"`,
  )
  const inner = content.join('')
  return inner === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${inner}</${name}>`
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
