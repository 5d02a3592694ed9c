import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { attachQuery } from '../../contract/attachment/attachment.ts'
import type { Attachment } from '../../core/attachment/attachment.ts'
import { printInstant } from '../../core/calendar/day-wording.ts'
import type { Reviewed } from '../../core/evidence/case-evidence.ts'
import { doubtInWords } from '../../core/wording/books/evidence-words.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { label } from '../../core/wording/label.ts'
import { attachFile } from '../../office/attachments/attach-file.ts'
import { listAttachments } from '../../office/attachments/attachments-of-case.ts'
import { reviewCaseEvidence } from '../../office/attachments/review-case-evidence.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { findCase } from '../find-case.ts'
import { shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

/** Attaches files to a case, one after another. */
export function attachTheFiles(
  command: Command,
  which: string,
  files: readonly string[],
): Promise<void> {
  const { purpose, note } = command.opts<{ purpose: string; note: string }>()
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const caseId = await findCase(context, actor, { which, roundId })
    const attached: Attachment[] = []
    for (const file of files) {
      const said = shaped(attachQuery, { purpose, note, name: basename(file) })
      const source = createReadStream(file)
      const input = { note: '', ...said, owner: { caseId, entryId: null }, source }
      attached.push(await agreedValue(attachFile(context, actor, input)))
    }
    terminal.result(attached, attachmentTable)
  })
}

/** The attachments of a case. */
export function listTheAttachments(command: Command, which: string): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const caseId = await findCase(context, actor, { which, roundId })
    const attachments = await agreedValue(listAttachments(context, actor, { caseId }))
    terminal.result(attachments, attachmentTable)
    if (attachments.length === 0) terminal.news('nothing')
  })
}

/** What to look at about each attachment of a case. */
export function reviewTheEvidence(command: Command, which: string): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const caseId = await findCase(context, actor, { which, roundId })
    const reviewed = await agreedValue(reviewCaseEvidence(context, actor, { caseId }))
    terminal.result(reviewed, doubtTable)
    if (reviewed.every((one) => one.doubts.length === 0)) terminal.news('nothing')
  })
}

/** Each doubt beside the file that it is about. */
export function doubtTable(reviewed: readonly Reviewed[]): string {
  return textTable(
    reviewed.flatMap(({ attachment, doubts }) => doubts.map((one) => ({ attachment, ...one }))),
    [
      { heading: column('name'), of: ({ attachment }) => attachment.name },
      { heading: column('doubt'), of: doubtInWords },
    ],
  )
}

/** What is known of each file. */
export function attachmentTable(attachments: readonly Attachment[]): string {
  return textTable(attachments, [
    { heading: column('name'), of: (one) => one.name },
    { heading: column('purpose'), of: (one) => label('attachmentPurpose', one.purpose) },
    { heading: column('mediaType'), of: (one) => one.mediaType },
    { heading: column('bytes'), of: (one) => String(one.bytes) },
    { heading: column('takenAt'), of: (one) => (one.takenAt ? printInstant(one.takenAt) : '') },
    {
      heading: column('position'),
      of: ({ position }) => (position ? `${position.latitude}, ${position.longitude}` : ''),
    },
    { heading: column('sha256'), of: (one) => one.sha256.slice(0, 12) },
  ])
}
