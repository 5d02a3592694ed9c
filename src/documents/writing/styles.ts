import type { Face } from '../../core/bulletin/official-page.ts'
import { SIZES } from '../../core/bulletin/official-page.ts'

/** What a line of a paper is; each part of a paper is set in one of these. */
export type Role =
  | 'mark'
  | 'name'
  | 'issue'
  | 'office'
  | 'office-alone'
  | 'date-alone'
  | 'contents-label'
  | 'contents-entry'
  | 'kicker'
  | 'article'
  | 'article-under-kicker'
  | 'bracket'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'heading-4'
  | 'body'
  | 'flush'
  | 'centre'
  | 'right'
  | 'unit'
  | 'letter-title'
  | 'signature'
  | 'signature-last'
  | 'picture'
  | 'caption'
  | 'table-caption'
  | 'cell'
  | 'sheet-title'
  | 'sheet-ends'
  | 'note'
  | 'imprint'

/** How a role is set. Lengths in points; indents in characters of the role's own size. */
export type Style = {
  readonly face: Face
  readonly sizePt: number
  readonly align: 'both' | 'left' | 'center' | 'right'
  /** Exact distance from line to line; null lets a line grow (pictures, table cells). */
  readonly pitchPt: number | null
  readonly beforePt: number
  readonly afterPt: number
  readonly firstLine: number
  readonly hanging: number
  readonly rightIndent: number
  readonly keepNext: boolean
  readonly red: boolean
  /** Level in a program's outline pane, 0 the highest. */
  readonly outline: number | null
}

const BODY: Style = {
  face: 'fangsong',
  sizePt: SIZES.three,
  align: 'both',
  pitchPt: 29,
  beforePt: 0,
  afterPt: 0,
  firstLine: 2,
  hanging: 0,
  rightIndent: 0,
  keepNext: false,
  red: false,
  outline: null,
}
const HEADING: Style = { ...BODY, align: 'left', keepNext: true }
const CENTRED: Style = { ...BODY, align: 'center', firstLine: 0 }
const TITLE: Style = { ...CENTRED, face: 'xiaobiaosong', sizePt: SIZES.two, keepNext: true }
const SMALL: Style = {
  ...BODY,
  sizePt: SIZES.smallFour,
  pitchPt: null,
  firstLine: 0,
  align: 'left',
}

export const STYLES: Readonly<Record<Role, Style>> = {
  mark: { ...BODY, face: 'heiti', align: 'left', firstLine: 0 },
  name: { ...CENTRED, face: 'xiaobiaosong', pitchPt: null, red: true, keepNext: true },
  issue: { ...CENTRED, beforePt: 14.5, afterPt: 14.5, keepNext: true },
  office: { ...BODY, align: 'left', firstLine: 0, afterPt: 4 },
  'office-alone': { ...BODY, align: 'left', firstLine: 0, keepNext: true },
  'date-alone': { ...BODY, align: 'right', firstLine: 0, afterPt: 4 },
  'contents-label': { ...CENTRED, face: 'heiti', keepNext: true },
  'contents-entry': { ...BODY, align: 'left', firstLine: 0, hanging: 1.25 },
  kicker: { ...CENTRED, face: 'kaiti', beforePt: 14.5, keepNext: true },
  article: { ...TITLE, beforePt: 14.5, afterPt: 14.5, outline: 0 },
  'article-under-kicker': { ...TITLE, afterPt: 14.5, outline: 0 },
  bracket: { ...HEADING, face: 'heiti', firstLine: 0, beforePt: 14.5, outline: 0 },
  'heading-1': { ...HEADING, face: 'heiti', outline: 1 },
  'heading-2': { ...HEADING, face: 'kaiti', outline: 2 },
  'heading-3': { ...HEADING, outline: 3 },
  'heading-4': { ...HEADING, outline: 4 },
  body: BODY,
  flush: { ...BODY, firstLine: 0 },
  centre: CENTRED,
  right: { ...BODY, align: 'right', firstLine: 0 },
  unit: { ...HEADING, face: 'heiti' },
  'letter-title': { ...TITLE, beforePt: 14.5, afterPt: 14.5 },
  signature: { ...BODY, align: 'right', firstLine: 0, rightIndent: 2, keepNext: true },
  'signature-last': { ...BODY, align: 'right', firstLine: 0, rightIndent: 2 },
  picture: { ...CENTRED, pitchPt: null, beforePt: 6, afterPt: 2, keepNext: true },
  caption: { ...CENTRED, face: 'kaiti', sizePt: SIZES.four, afterPt: 8 },
  'table-caption': { ...CENTRED, face: 'heiti', sizePt: SIZES.four, keepNext: true },
  cell: SMALL,
  'sheet-title': { ...TITLE, pitchPt: 32 },
  'sheet-ends': { ...SMALL, afterPt: 4, keepNext: true },
  note: { ...SMALL, firstLine: 2 },
  imprint: {
    ...BODY,
    face: 'fangsong',
    sizePt: SIZES.four,
    pitchPt: 25,
    align: 'left',
    firstLine: 0,
  },
}
