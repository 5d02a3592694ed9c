import {
  type Face,
  LATIN_FACE,
  OFFICIAL_PAGE,
  OFFICIAL_RED,
  PAGE_ACROSS,
  TYPEFACES,
} from '../../../core/bulletin/official-page.ts'
import { type Role, STYLES, type Style } from '../styles.ts'

const millimetres = (twips: number) => `${Math.round((twips / 56.6929) * 100) / 100}mm`

/** The style sheet of a paper: the same page on the screen as in print, no request to anywhere. */
export function pageCss(orientation: 'portrait' | 'landscape'): string {
  const { width, height } = OFFICIAL_PAGE
  const across = orientation === 'landscape'
  const { top, right, bottom, left } = across ? PAGE_ACROSS : OFFICIAL_PAGE
  const margin = [top, right, bottom, left].map(millimetres).join(' ')
  const roles = (Object.entries(STYLES) as [Role, Style][]).map(
    ([role, style]) => `.${role}{${styleCss(style)}}`,
  )
  return [
    `@page{size:A4 ${orientation};margin:${margin}}`,
    `*{box-sizing:border-box}body{margin:0;background:#f0f0f0;color:#000}`,
    `main{background:#fff;margin:16px auto;width:${millimetres(across ? height : width)};max-width:100%;padding:${margin};overflow-wrap:anywhere;line-break:strict}`,
    `p,h1,h2,h3,h4,h5,figure{margin:0;font-weight:normal;white-space:pre-wrap}strong{font-weight:bold}data{font:inherit}`,
    ...roles,
    `.face-heiti{font-family:${chain('heiti')}}.name span{display:inline-block;white-space:nowrap}.office,.sheet-ends,.imprint.ends{display:flex;justify-content:space-between;gap:1em;text-align:left}.office{gap:.5em}.office span{white-space:nowrap}`,
    `.red-rule{border:0;border-top:2.25pt solid #${OFFICIAL_RED.rgb};margin:0 0 6pt}.rule{border:0;border-top:.75pt solid #000;margin:6pt 0}`,
    `.contents{border:.75pt solid #000;padding:4pt;margin:0 0 14.5pt}figure.picture{break-inside:avoid}figure.picture img{max-width:92%;height:auto}`,
    `table{border-collapse:collapse;width:100%;table-layout:fixed;margin:0 0 8pt}th,td{border:.5pt solid #000;padding:2pt 3pt;vertical-align:middle;font-weight:normal}thead{display:table-header-group}tr{break-inside:avoid}th{font-family:${chain('heiti')}}`,
    `.imprint-part{border-top:.75pt solid #000}.imprint-part:first-child{border-top-width:1pt}footer{margin-top:29pt;border-bottom:1pt solid #000;break-inside:avoid}.addressees{padding-left:3em;text-indent:-2em;padding-right:1em}.imprint.line,.imprint.ends{padding:0 1em}`,
    `.page-break{break-before:page;border:0;margin:0}@media print{body{background:none}main{margin:0;padding:0;width:auto}}@media screen and (max-width:640px){main{padding:16px;margin:0}.office{flex-wrap:wrap}.office span,.name span,h2,h3{white-space:normal}}`,
  ].join('\n')
}

function styleCss(style: Style): string {
  return [
    `font-family:${chain(style.face)}`,
    `font-size:${style.sizePt}pt`,
    `line-height:${style.pitchPt === null ? '1.3' : `${style.pitchPt}pt`}`,
    `text-align:${style.align === 'both' ? 'justify' : style.align}`,
    style.firstLine > 0 ? `text-indent:${style.firstLine}em` : '',
    style.hanging > 0 ? `padding-left:${style.hanging}em;text-indent:-${style.hanging}em` : '',
    style.rightIndent > 0 ? `padding-right:${style.rightIndent}em` : '',
    style.beforePt > 0 ? `margin-top:${style.beforePt}pt` : '',
    style.afterPt > 0 ? `margin-bottom:${style.afterPt}pt` : '',
    style.keepNext ? 'break-after:avoid' : '',
    style.red ? `color:#${OFFICIAL_RED.rgb}` : '',
  ]
    .filter((rule) => rule !== '')
    .join(';')
}

function chain(face: Face): string {
  return [LATIN_FACE, ...TYPEFACES[face].chain]
    .map((name) => `"${name}"`)
    .concat('serif')
    .join(',')
}
