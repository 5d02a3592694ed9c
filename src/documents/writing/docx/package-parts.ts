import { OFFICIAL_PAGE, PAGE_ACROSS } from '../../../core/bulletin/official-page.ts'
import { element, escapeXml, XML_DECLARATION } from '../xml.ts'
import type { PicturePart } from './pictures.ts'
import { fontsXml } from './runs.ts'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** [Content_Types].xml */
export const CONTENT_TYPES = `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/><Override PartName="/word/fontTable.xml" ContentType="${WORD}.fontTable+xml"/><Override PartName="/word/footer-odd.xml" ContentType="${WORD}.footer+xml"/><Override PartName="/word/footer-even.xml" ContentType="${WORD}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

export const PACKAGE_RELATIONS = `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

/** settings.xml: other footers on even pages; Word's current ways of breaking lines. */
export const SETTINGS = `${XML_DECLARATION}<w:settings xmlns:w="${W}"><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:drawingGridVerticalSpacing w:val="290"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

/** docProps/core.xml: the title alone, no clock. */
export function coreProperties(title: string): string {
  return `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`
}

/** word/_rels/document.xml.rels */
export function documentRelations(pictures: Iterable<PicturePart>): string {
  const fixed = [
    ['rIdStyles', 'styles', 'styles.xml'],
    ['rIdSettings', 'settings', 'settings.xml'],
    ['rIdFonts', 'fontTable', 'fontTable.xml'],
    ['rIdOdd', 'footer', 'footer-odd.xml'],
    ['rIdEven', 'footer', 'footer-even.xml'],
  ]
  const shown = [...pictures].map(({ relation, target }) => [relation, 'image', target])
  const all = [...fixed, ...shown].map(([id, type, target]) =>
    element('Relationship', { Id: id ?? '', Type: `${OFFICE}/${type}`, Target: target ?? '' }),
  )
  return `${XML_DECLARATION}${element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...all)}`
}

/** A footer with — 1 — one character from its side. */
export function footerPart(side: 'left' | 'right', numbered: boolean): string {
  const run = (content: string) =>
    `<w:r><w:rPr>${fontsXml('songti')}<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>${content}</w:r>`
  const text = (value: string) => run(`<w:t xml:space="preserve">${value}</w:t>`)
  const page = ['begin', 'PAGE', 'end']
    .map((step) =>
      step === 'PAGE'
        ? '<w:instrText xml:space="preserve"> PAGE </w:instrText>'
        : `<w:fldChar w:fldCharType="${step}"/>`,
    )
    .map(run)
    .join('')
  const properties = `<w:pPr><w:snapToGrid w:val="0"/><w:spacing w:line="240" w:lineRule="auto"/><w:ind w:${side}="280" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="${side}"/></w:pPr>`
  const content = numbered ? text('— ') + page + text(' —') : ''
  return `${XML_DECLARATION}<w:ftr xmlns:w="${W}"><w:p>${properties}${content}</w:p></w:ftr>`
}

/** Width and height of the paper and its margins, in twips. */
export function sectionXml(orientation: 'portrait' | 'landscape'): string {
  const { width, height, linePitch } = OFFICIAL_PAGE
  const across = orientation === 'landscape'
  const { top, right, bottom, left, footer } = across ? PAGE_ACROSS : OFFICIAL_PAGE
  const size = across
    ? { 'w:w': height, 'w:h': width, 'w:orient': 'landscape', 'w:code': 9 }
    : { 'w:w': width, 'w:h': height, 'w:code': 9 }
  const margins = { 'w:top': top, 'w:right': right, 'w:bottom': bottom, 'w:left': left }
  return element(
    'w:sectPr',
    {},
    '<w:footerReference w:type="default" r:id="rIdOdd"/><w:footerReference w:type="even" r:id="rIdEven"/>',
    element('w:pgSz', size),
    element('w:pgMar', { ...margins, 'w:header': 851, 'w:footer': footer, 'w:gutter': 0 }),
    `<w:docGrid w:type="lines" w:linePitch="${linePitch}"/>`,
  )
}
