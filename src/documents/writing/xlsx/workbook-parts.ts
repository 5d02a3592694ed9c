import { TYPEFACES } from '../../../core/bulletin/official-page.ts'
import { element, escapeXml, XML_DECLARATION } from '../xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The cell formats of our workbooks by name; the number is the place in styles.xml. */
export const CELL_STYLES = {
  plain: 0,
  title: 1,
  header: 2,
  text: 3,
  number: 4,
  day: 5,
  centre: 6,
  right: 7,
  note: 8,
  tableHeader: 9,
} as const

/** The opening of a worksheet. */
export const WORKSHEET_START = `${XML_DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`

/** Sheet names as a spreadsheet allows: at most 31 signs, none of []:*?/\\, none twice. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const used = new Set<string>()
  return wanted.map((name, index) => {
    const clean =
      name
        .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
        .trim()
        .replace(/^'+|'+$/g, '') || `Sheet${index + 1}`
    let own = [...clean].slice(0, 31).join('').slice(0, 31)
    for (let number = 2; used.has(own.toLowerCase()); number += 1)
      own = `${own.slice(0, 26)} (${number})`
    used.add(own.toLowerCase())
    return own
  })
}

/** A name defined in a workbook for one of its sheets, such as the rows to print on every page. */
export type DefinedName = {
  readonly name: string
  readonly sheet: number
  readonly value: string
  readonly hidden?: boolean
}

/** All parts but the worksheets, which are `xl/worksheets/sheet1.xml` and so on. */
export function workbookParts(
  names: readonly string[],
  defined: readonly DefinedName[],
): Readonly<Record<string, string>> {
  const numbers = names.map((_, index) => index + 1)
  const sheets = names.map((name, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  )
  return {
    '[Content_Types].xml': contentTypes(numbers),
    '_rels/.rels': `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML_DECLARATION}${element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, element('sheets', {}, ...sheets), definedNames(defined))}`,
    'xl/_rels/workbook.xml.rels': relations(numbers),
    'xl/styles.xml': STYLES_PART,
  }
}

/** How a sheet is called inside a reference. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}

function contentTypes(numbers: readonly number[]): string {
  const sheets = numbers.map((number) =>
    element('Override', {
      PartName: `/xl/worksheets/sheet${number}.xml`,
      ContentType: `${SHEET}.worksheet+xml`,
    }),
  )
  return `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/>${sheets.join('')}</Types>`
}

function relations(numbers: readonly number[]): string {
  const sheets = numbers.map((number) =>
    element('Relationship', {
      Id: `rId${number}`,
      Type: `${OFFICE}/worksheet`,
      Target: `worksheets/sheet${number}.xml`,
    }),
  )
  const styles = element('Relationship', {
    Id: 'rIdStyles',
    Type: `${OFFICE}/styles`,
    Target: 'styles.xml',
  })
  return `${XML_DECLARATION}${element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...sheets, styles)}`
}

function definedNames(defined: readonly DefinedName[]): string {
  if (defined.length === 0) return ''
  const names = defined.map(({ name, sheet, value, hidden }) =>
    element(
      'definedName',
      { name, localSheetId: sheet, ...(hidden ? { hidden: 1 } : {}) },
      escapeXml(value),
    ),
  )
  return element('definedNames', {}, ...names)
}

const font = (size: number, face: string, bold: boolean, colour = '') =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/>${colour}<name val="${face}"/><charset val="134"/></font>`
const align = (horizontal: string) =>
  `<alignment horizontal="${horizontal}" vertical="center" wrapText="1"/>`
const format = (
  parts: {
    readonly font: number
    readonly fill?: number
    readonly border?: number
    readonly number?: number
  },
  alignment: string,
) =>
  `<xf numFmtId="${parts.number ?? 0}" fontId="${parts.font}" fillId="${parts.fill ?? 0}" borderId="${parts.border ?? 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`

const { songti, heiti, xiaobiaosong } = TYPEFACES
const SIDES = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color indexed="64"/></${side}>`)
  .join('')
const TEXT_FORMAT = 49
const DAY_FORMAT = 164
const CELL_FORMATS = [
  format({ font: 0 }, align('general')),
  format({ font: 2 }, align('center')),
  format({ font: 3, fill: 2, border: 1, number: TEXT_FORMAT }, align('center')),
  format({ font: 0, border: 1, number: TEXT_FORMAT }, align('left')),
  format({ font: 0, border: 1 }, align('right')),
  format({ font: 0, border: 1, number: DAY_FORMAT }, align('center')),
  format({ font: 0, border: 1, number: TEXT_FORMAT }, align('center')),
  format({ font: 0, border: 1, number: TEXT_FORMAT }, align('right')),
  format({ font: 0, number: TEXT_FORMAT }, align('left')),
  format({ font: 1, border: 1, number: TEXT_FORMAT }, align('center')),
]

const STYLES_PART = `${XML_DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="${DAY_FORMAT}" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="4">${font(11, songti.name, false)}${font(11, heiti.name, false)}${font(18, xiaobiaosong.name, false)}${font(11, heiti.name, true, '<color rgb="FFFFFFFF"/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F5C3F"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${SIDES}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${CELL_FORMATS.length}">${CELL_FORMATS.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
