import type { PublicSite, SiteCase } from '../../../core/publication/public-site.ts'
import { STATUS_WORDS } from '../../../core/wording/case-words.ts'
import { casePage, indexPage } from './site-pages.ts'
import { SITE_SCRIPT } from './site-script.ts'
import { SITE_STYLE } from './site-style.ts'

/**
 * The public site as files by name: pages, tables, a list to search in, a script and a style. It asks
 * for nothing from elsewhere and works from any web server, or straight from a folder.
 */
export function renderSite(site: PublicSite): ReadonlyMap<string, Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text)
  const files = new Map<string, Uint8Array>([
    ['index.html', encode(indexPage(site))],
    ['site.css', encode(SITE_STYLE)],
    ['search.js', encode(SITE_SCRIPT)],
    ['cases.js', encode(`window.CASES=${JSON.stringify(site.cases.map(soughtIn))};`)],
  ])
  for (const of of site.cases) files.set(`cases/${of.page}.html`, encode(casePage(site, of)))
  for (const { files: own } of site.tables) {
    for (const { name, bytes } of own) files.set(`tables/${name}`, bytes)
  }
  return files
}

const EXCERPT = 80

/** What the search looks through; short names, for thousands of cases are loaded at once. */
function soughtIn({ page, number, latest, told }: SiteCase) {
  const { complaint, place, findings, handling } = latest
  return {
    p: page,
    n: number,
    r: latest.regions,
    c: latest.categories,
    s: STATUS_WORDS[latest.status].zh,
    d: told[0]?.on ?? '',
    x: complaint.length > EXCERPT ? `${[...complaint].slice(0, EXCERPT).join('')}…` : complaint,
    // Everything that words may be found in, with the places.
    t: [number, place, complaint, ...findings, ...handling].join('\n'),
  }
}
