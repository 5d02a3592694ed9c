import type { Actor } from '../../../core/account/actor.ts'
import type { IssueId } from '../../../core/bulletin/issue/issue.ts'
import { agreed, type Result } from '../../../core/ledger/result.ts'
import { readFiles, type StoredFile } from '../../../db/bulletin/stored-files.ts'
import type { OfficeContext } from '../../context.ts'
import { inSnapshot } from '../compose/compose-stored.ts'
import { type PaperFormat, printPaper } from './print-paper.ts'
import { shownIn } from './show-issue.ts'

/** An issue as a file. Word and PDF of a published issue are the bytes kept at its publication. */
export function issueFile(
  context: OfficeContext,
  actor: Actor,
  input: { readonly issueId: IssueId; readonly format: PaperFormat },
): Promise<Result<StoredFile>> {
  return inSnapshot(context, actor, async (sharing) => {
    const { issueId, format } = input
    const shown = await shownIn(sharing, actor, issueId)
    if (!shown.ok) return shown
    const { paper, published } = shown.value
    const kept = { docx: published?.docxSha256, pdf: published?.pdfSha256, html: null, txt: null }
    const sha256 = kept[format] ?? null
    if (sha256 === null) return agreed(await printPaper(sharing.transaction, actor, paper, format))
    const file = (await readFiles(sharing.transaction, actor.officeId, [sha256])).get(sha256)
    if (!file) throw new Error(`the file of a published issue is missing: ${sha256}`)
    return agreed(file)
  })
}
