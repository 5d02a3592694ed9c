import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { type PublicSite, type SiteTable, siteCases } from '../../core/publication/public-site.ts'
import { publicSheetHead } from '../../core/table/sheet-head.ts'
import { readFiles } from '../../db/bulletin/stored-files.ts'
import { publicationFiles } from '../../db/publications/publication-files.ts'
import { publicationsOfRound, type StoredPublication } from '../../db/publications/publications.ts'
import { publishedCasesOfRound } from '../../db/publications/published-cases.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inSnapshot, type SharingContext } from '../bulletin/compose/compose-stored.ts'
import type { OfficeContext } from '../context.ts'
import type { SheetFile } from '../tables/sheet-file.ts'

/** Everything that a round has published, as a site for the public: out of published rows and kept files alone. */
export function publicSite(
  context: OfficeContext,
  actor: Actor,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<PublicSite>> {
  return inSnapshot(context, actor, async (sharing) => {
    const right = mayDo('readPublication', actor)
    if (!right.ok) return right
    const key = { officeId: actor.officeId, roundId }
    const round = await findRound(sharing.transaction, key)
    if (!round) return refused('round-unknown', { round: roundId })
    const madeAt = context.now()
    const told = await publishedCasesOfRound(sharing.transaction, key)
    const stored = await publicationsOfRound(sharing.transaction, key)
    const published = stored.filter((one) => one.step === 'published')
    const tables: SiteTable[] = []
    for (const one of published) tables.push(await tableOf(sharing, actor, one))
    const head = publicSheetHead(round.settings, { batch: null, at: madeAt, rows: [] })
    return agreed({
      title: head.titleLines.join(''),
      officeName: round.settings.office.name,
      ...{ madeAt, tables },
      cases: siteCases(told),
    })
  })
}

async function tableOf(
  { transaction }: SharingContext,
  { officeId }: Actor,
  { id, number, recordedAt, rows }: StoredPublication,
): Promise<SiteTable> {
  const kept = await publicationFiles(transaction, officeId, id)
  const files = await readFiles(transaction, officeId, [...kept.values()])
  const own = [...kept].flatMap(([format, sha256]) => {
    const file = files.get(sha256)
    return file ? [{ name: `${number}.${format}`, bytes: file.bytes, title: file.name }] : []
  })
  return {
    number,
    title: own[0]?.title.replace(/\.\w+$/, '') ?? '',
    publishedOn: dayOfInstant(recordedAt),
    rowCount: rows.length,
    files: own.map(({ name, bytes }) => ({ name, bytes })),
  }
}

/** The site as one zip, to be unpacked wherever a web server finds it. */
export async function publicSiteFile(
  context: OfficeContext,
  actor: Actor,
  asked: { readonly roundId: RoundId },
): Promise<Result<SheetFile>> {
  const site = await publicSite(context, actor, asked)
  if (!site.ok) return site
  const { renderSite } = await import('../../documents/writing/site/render-site.ts')
  const { zipSite } = await import('../../documents/writing/site/zip-site.ts')
  const bytes = zipSite(renderSite(site.value))
  return agreed({ name: `${asked.roundId}-public-site.zip`, mediaType: 'application/zip', bytes })
}
