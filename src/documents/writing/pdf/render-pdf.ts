import PDFDocument from 'pdfkit'
import type { Paper } from '../../../core/bulletin/blocks.ts'
import {
  FALLBACK_NOTICE,
  OFFICIAL_PAGE,
  PAGE_ACROSS,
  SIZES,
  typeArea,
} from '../../../core/bulletin/official-page.ts'
import type { PictureSource } from '../picture-source.ts'
import { piecesOf } from '../pieces.ts'
import { atomsOf } from './atoms.ts'
import { unbrokenLine } from './break-lines.ts'
import { imprintItems } from './imprint-items.ts'
import { type PdfDocument, type PlacedItem, placeItems } from './items.ts'
import { drawLine } from './pen.ts'
import { itemsOf } from './piece-items.ts'
import { withImprint } from './place-imprint.ts'
import { baseline } from './text-items.ts'

/** Written as the day of making: a paper's bytes must not depend on the clock. */
const FIXED_DATE = new Date(Date.UTC(2000, 0, 1))

/** What the pages themselves need to know of a paper. */
type PaperFrame = Pick<Paper, 'title' | 'pageNumbers' | 'orientation'>

/** The type area of a page in points. */
export type Area = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * A paper as PDF with embedded letters whose text can be copied, on the page of GB/T 9704-2012; Song
 * stands for all faces. The same paper and pictures give the same bytes. Rejects when a picture's bytes
 * are missing or are no PNG or JPEG.
 */
export async function renderPdf(paper: Paper, pictures: PictureSource): Promise<Uint8Array> {
  const area = areaOf(paper.orientation)
  const placed = placeItems(itemsOf(piecesOf(paper), pictures, area.width), area.height)
  const imprint = paper.imprint ? imprintItems(paper.imprint, area.width) : []
  return drawPages(
    paper,
    imprint.length > 0 ? withImprint(imprint, placed, area.height) : placed,
    area,
  )
}

/** Draws placed items page by page and gives the bytes. */
export async function drawPages(
  paper: PaperFrame,
  placed: readonly PlacedItem[],
  area: Area,
): Promise<Uint8Array> {
  const document = newDocument(paper)
  const bytes = collected(document)
  const pages = placed.reduce((most, { page }) => Math.max(most, page + 1), 1)
  for (let page = 0; page < pages; page += 1) {
    document.addPage()
    const here = placed.filter((one) => one.page === page)
    here.forEach(({ item, y, first }, index) => {
      const lastOnPage = index === here.length - 1
      item.draw(document, { x: area.left, y: area.top + y, firstOnPage: first, lastOnPage })
    })
    if (paper.pageNumbers === 'dash') drawPageNumber(document, page + 1, area)
  }
  document.end()
  return bytes
}

function newDocument(paper: PaperFrame): PdfDocument {
  return new PDFDocument({
    size: 'A4',
    layout: paper.orientation,
    margin: 0,
    autoFirstPage: false,
    lang: 'zh-CN',
    info: {
      Title: paper.title,
      Subject: FALLBACK_NOTICE,
      Producer: 'Huiyin',
      Creator: 'Huiyin',
      CreationDate: FIXED_DATE,
      ModDate: FIXED_DATE,
    },
  })
}

function collected(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    document.on('error', reject)
  })
}

/** The type area of a page that lies one way or the other. */
export function areaOf(orientation: 'portrait' | 'landscape'): Area {
  const { left, top } = orientation === 'landscape' ? PAGE_ACROSS : OFFICIAL_PAGE
  const { width, height } = typeArea(orientation)
  return { left: left / 20, top: top / 20, width: width / 20, height: height / 20 }
}

/** — 1 —, 7 mm under the type area, odd pages right, even pages left, one character inside. */
function drawPageNumber(document: PdfDocument, page: number, area: Area): void {
  const atoms = atomsOf([{ text: `— ${page} —` }], { face: 'songti', sizePt: SIZES.four })
  drawLine(document, unbrokenLine(atoms), {
    x: area.left + SIZES.four,
    baseline: baseline(area.top + area.height + 20, SIZES.four, SIZES.four),
    width: area.width - SIZES.four * 2,
    sizePt: SIZES.four,
    align: page % 2 === 1 ? 'right' : 'left',
    tracking: 0,
    scale: 100,
    red: false,
  })
}
