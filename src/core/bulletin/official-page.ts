/**
 * The page of GB/T 9704-2012 in twips (1/20 pt): A4, 37 mm above, 28 mm at the binding side, a type
 * area of 156 × 225 mm that holds 22 lines of 28 characters in 16 pt.
 */
export const OFFICIAL_PAGE = {
  width: 11906,
  height: 16838,
  top: 2098,
  /** The standard's 225 mm leave 1984; 22 exact lines need four twips (0.07 mm) more, else the last one moves on. */
  bottom: 1980,
  left: 1588,
  right: 1474,
  /** From the paper's lower edge to the foot of the page number, which stands 7 mm under the type area. */
  footer: 1304,
  linePitch: 580,
  lines: 22,
  characters: 28,
} as const

/** A page that lies across, for wide tables: bound above, narrow sides. Twips. */
export const PAGE_ACROSS = {
  top: 1588,
  bottom: 1474,
  left: 1134,
  right: 1134,
  footer: 800,
} as const

/** Width of the type area in twips. */
export const TYPE_WIDTH = OFFICIAL_PAGE.width - OFFICIAL_PAGE.left - OFFICIAL_PAGE.right

/** Height of the type area in twips. */
export const TYPE_HEIGHT = OFFICIAL_PAGE.height - OFFICIAL_PAGE.top - OFFICIAL_PAGE.bottom

/** The red of a red head: yellow 80, magenta 80 (GB/T 9704-2012, 5.2). */
export const OFFICIAL_RED = { cmyk: [0, 80, 80, 0], rgb: 'FF3333' } as const

/** Sizes as printers name them, in points: 二号, 三号, 四号, 小四, 五号. */
export const SIZES = { two: 22, three: 16, four: 14, smallFour: 12, five: 10.5 } as const

/** A typeface by its use; each has the name that offices type and the names to fall back on. */
export type Face = 'fangsong' | 'xiaobiaosong' | 'heiti' | 'kaiti' | 'songti'

type Typeface = {
  /** As named in a document: what an office's machine has. */
  readonly name: string
  /** What a machine without it is told to take instead. */
  readonly alternative: string
  /** For a browser, best first. */
  readonly chain: readonly string[]
}

export const TYPEFACES: Readonly<Record<Face, Typeface>> = {
  fangsong: {
    name: '仿宋_GB2312',
    alternative: '仿宋',
    chain: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', 'STFangsong', 'FandolFang'],
  },
  xiaobiaosong: {
    name: '方正小标宋简体',
    alternative: '方正小标宋_GBK',
    chain: [
      '方正小标宋简体',
      'FZXiaoBiaoSong-B05S',
      '方正小标宋_GBK',
      'FZXiaoBiaoSong-B05',
      'STZhongsong',
    ],
  },
  heiti: {
    name: '黑体',
    alternative: 'SimHei',
    chain: ['黑体', 'SimHei', 'STHeiti', 'Noto Sans CJK SC'],
  },
  kaiti: {
    name: '楷体_GB2312',
    alternative: '楷体',
    chain: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', 'STKaiti', 'FandolKai'],
  },
  songti: {
    name: '宋体',
    alternative: 'SimSun',
    chain: ['宋体', 'SimSun', 'STSong', 'Noto Serif CJK SC'],
  },
}

/** Latin letters and digits: digits are exactly half a character wide, so a line keeps its pitch. */
export const LATIN_FACE = 'Times New Roman'

/** What a PDF says of its own letters. */
export const FALLBACK_NOTICE =
  '本文件正文以思源宋体代替仿宋，以其粗体代替小标宋、黑体。版式依照GB/T 9704-2012。'

/** The size of the type area that lies one way or the other, in twips. */
export function typeArea(orientation: 'portrait' | 'landscape'): {
  readonly width: number
  readonly height: number
} {
  if (orientation === 'portrait') return { width: TYPE_WIDTH, height: TYPE_HEIGHT }
  const { top, bottom, left, right } = PAGE_ACROSS
  return { width: OFFICIAL_PAGE.height - left - right, height: OFFICIAL_PAGE.width - top - bottom }
}
