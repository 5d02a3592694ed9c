import {
  type Face,
  LATIN_FACE,
  OFFICIAL_PAGE,
  SIZES,
  TYPE_WIDTH,
  TYPEFACES,
} from '../../../core/bulletin/official-page.ts'
import { type Role, STYLES, type Style } from '../styles.ts'
import { element, XML_DECLARATION } from '../xml.ts'
import { styleId } from './paragraphs.ts'
import { fontsXml, RED_XML } from './runs.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** styles.xml: one paragraph style for each role, made from the table of styles. */
export function stylesPart(): string {
  const roles = Object.entries(STYLES) as [Role, Style][]
  const ordered = [
    ...roles.filter(([role]) => role === 'body'),
    ...roles.filter(([role]) => role !== 'body'),
  ]
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fontsXml('fangsong')}<w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`
  return `${XML_DECLARATION}${element('w:styles', { 'xmlns:w': W }, defaults, ...ordered.map(styleXml))}`
}

/** fontTable.xml: each face with the name to take where it is not installed. */
export function fontTablePart(): string {
  const fonts = (Object.keys(TYPEFACES) as Face[]).map(fontXml)
  const latin = `<w:font w:name="${LATIN_FACE}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`
  return `${XML_DECLARATION}${element('w:fonts', { 'xmlns:w': W }, ...fonts, latin)}`
}

function fontXml(face: Face): string {
  const family = face === 'heiti' || face === 'fangsong' || face === 'kaiti' ? 'modern' : 'auto'
  return element(
    'w:font',
    { 'w:name': TYPEFACES[face].name },
    element('w:altName', { 'w:val': TYPEFACES[face].alternative }),
    `<w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="default"/>`,
  )
}

function styleXml([role, style]: [Role, Style]): string {
  const isNormal = role === 'body'
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': styleId(role), ...(isNormal ? { 'w:default': 1 } : {}) },
    element('w:name', { 'w:val': isNormal ? 'Normal' : `Paper ${role}` }),
    isNormal ? '' : '<w:basedOn w:val="Normal"/>',
    '<w:qFormat/>',
    paragraphProperties(style),
    element(
      'w:rPr',
      {},
      fontsXml(style.face),
      style.red ? RED_XML : '',
      tracking(style),
      sizeXml(style),
    ),
  )
}

function paragraphProperties(style: Style): string {
  return element(
    'w:pPr',
    {},
    style.keepNext ? '<w:keepNext/>' : '',
    '<w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
    style.sizePt === SIZES.three && style.pitchPt !== null ? '' : '<w:snapToGrid w:val="0"/>',
    spacingXml(style),
    indentXml(style),
    element('w:jc', { 'w:val': style.align }),
    style.outline === null ? '' : element('w:outlineLvl', { 'w:val': style.outline }),
  )
}

function spacingXml(style: Style): string {
  const exact = style.pitchPt === OFFICIAL_PAGE.linePitch / 20 ? OFFICIAL_PAGE.linePitch : null
  return element('w:spacing', {
    'w:before': style.beforePt * 20,
    'w:after': style.afterPt * 20,
    'w:line': exact ?? (style.pitchPt === null ? 240 : style.pitchPt * 20),
    'w:lineRule': style.pitchPt === null ? 'auto' : 'exact',
  })
}

function indentXml(style: Style): string {
  const twips = (characters: number) => Math.round(characters * style.sizePt * 20)
  const first = style.hanging
    ? {
        'w:leftChars': style.hanging * 100,
        'w:left': twips(style.hanging),
        'w:hangingChars': style.hanging * 100,
        'w:hanging': twips(style.hanging),
      }
    : { 'w:firstLineChars': style.firstLine * 100, 'w:firstLine': twips(style.firstLine) }
  const right = { 'w:rightChars': style.rightIndent * 100, 'w:right': twips(style.rightIndent) }
  return element('w:ind', { ...first, ...right })
}

function sizeXml(style: Style): string {
  return `<w:sz w:val="${style.sizePt * 2}"/><w:szCs w:val="${style.sizePt * 2}"/>`
}

/**
 * 28 characters of 16 pt are wider than 156 mm, so body text stands 0.25 pt closer. Said as spacing and
 * not as a character grid, which not every program draws alike.
 */
function tracking(style: Style): string {
  const natural = OFFICIAL_PAGE.characters * style.sizePt * 20
  const closer = Math.floor((TYPE_WIDTH - natural) / OFFICIAL_PAGE.characters)
  return style.sizePt === SIZES.three && closer < 0 ? `<w:spacing w:val="${closer}"/>` : ''
}
