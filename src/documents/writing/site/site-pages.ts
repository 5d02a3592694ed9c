import { printDay } from '../../../core/calendar/day-wording.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import { facetOf, type PublicSite, type SiteCase } from '../../../core/publication/public-site.ts'
import type { PublicRow } from '../../../core/table/public-row.ts'
import { STATUS_WORDS, VERDICT_WORDS } from '../../../core/wording/case-words.ts'
import { PUBLIC_SITE_WORDS as say } from '../../../core/wording/public-site-words.ts'
import { escapeXml } from '../xml.ts'

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'"

type Page = { readonly title: string; readonly depth: 0 | 1; readonly scripts?: readonly string[] }

function page({ title, depth, scripts = [] }: Page, body: string): string {
  const up = depth === 0 ? '' : '../'
  const loaded = scripts.map((name) => `<script src="${up}${name}" defer></script>`).join('\n')
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="${up}site.css">
${loaded}
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}

/** The first page: the search, and every table that was published. */
export function indexPage(site: PublicSite): string {
  const select = (name: string, label: string, values: readonly string[]) =>
    `<label>${label}<select name="${name}"><option value="">${say.all}</option>${values
      .map((value) => `<option>${escapeXml(value)}</option>`)
      .join('')}</select></label>`
  const statuses = facetOf(site.cases, (row) => [STATUS_WORDS[row.status].zh])
  return page(
    { title: site.title, depth: 0, scripts: ['cases.js', 'search.js'] },
    `<header><p class="office">${escapeXml(site.officeName)}</p>
<h1>${escapeXml(site.title)}</h1>
<p>${say.lead(site.cases.length, printDay(dayOfInstant(site.madeAt)))}</p></header>
<form id="search" role="search">
${select(
  'place',
  say.place,
  facetOf(site.cases, (row) => row.regions),
)}
${select(
  'category',
  say.category,
  facetOf(site.cases, (row) => row.categories),
)}
${select('status', say.status, statuses)}
<label class="words">${say.words}<input type="search" name="words" maxlength="40"></label>
<button>${say.search}</button>
</form>
<noscript><p>${say.noScript}</p></noscript>
<p id="count" role="status" data-unit="${say.found}"></p>
<ol id="found"></ol>
<p id="none" hidden>${say.none}</p>
<button id="more" type="button" hidden>${say.more}</button>
<h2>${say.tables}</h2>
${tablesOf(site)}`,
  )
}

function tablesOf({ tables }: PublicSite): string {
  const rows = tables.map(({ number, title, publishedOn, rowCount, files }) => {
    const links = files.map(({ name }) => {
      const ending = name.split('.').at(-1) ?? ''
      const word = { html: say.table, docx: 'Word', xlsx: 'Excel' }[ending] ?? ending
      return `<a href="tables/${encodeURI(name)}">${word}</a>`
    })
    return `<tr><td>${number}</td><td>${escapeXml(title)}</td><td>${publishedOn}</td><td>${rowCount}</td><td>${links.join(' ')}</td></tr>`
  })
  return `<div class="wide"><table><thead><tr><th></th><th>${say.table}</th><th>${say.publishedOn}</th><th>${say.count}</th><th>${say.download}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`
}

/** The page of one case: what the public was told last, and what before. */
export function casePage(site: PublicSite, of: SiteCase): string {
  const [latest, ...earlier] = of.told
  const past = earlier.map(
    ({ on, row }) => `<details><summary>${say.told(printDay(on))}</summary>${rowOf(row)}</details>`,
  )
  return page(
    { title: `${of.number} ${site.title}`, depth: 1 },
    `<p><a href="../index.html">← ${say.home}</a></p>
<h1>${escapeXml(of.number)}</h1>
${latest ? `<p>${say.told(printDay(latest.on))}</p>${rowOf(latest.row)}` : ''}
${past.length === 0 ? '' : `<h2>${say.earlier}</h2>${past.join('\n')}`}`,
  )
}

function rowOf(row: PublicRow): string {
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [say.complaint, [row.complaint]],
    [say.placeOf, [row.place]],
    [say.region, [row.regions.join('、')]],
    [say.category, [row.categories.join('、')]],
    [say.verdict, [row.verdict === null ? '' : VERDICT_WORDS[row.verdict].zh]],
    [say.findings, row.findings],
    [say.handling, row.handling],
    [say.status, [STATUS_WORDS[row.status].zh]],
    [say.accountability, [row.accountability]],
  ]
  const told = facts
    .filter(([, texts]) => texts.some((text) => text !== ''))
    .map(
      ([name, texts]) =>
        `<dt>${name}</dt><dd>${texts.map((text) => `<p>${escapeXml(text)}</p>`).join('')}</dd>`,
    )
  return `<dl>${told.join('\n')}</dl>`
}
