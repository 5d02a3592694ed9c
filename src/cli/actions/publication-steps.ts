import type { Command } from 'commander'
import { judgeMarksBody, publicationFormat } from '../../contract/publication.ts'
import type { MarkJudgement, PublicationId } from '../../core/publication/publication.ts'
import { label } from '../../core/wording/label.ts'
import {
  confirmPublication,
  endPublication,
  judgeMarks,
  refreshPublication,
} from '../../office/publications/edit-publication.ts'
import { publicSiteFile } from '../../office/publications/public-site.ts'
import { publishPublication } from '../../office/publications/publish-publication.ts'
import { publicationFile, showPublication } from '../../office/publications/show-publication.ts'
import { agreedValue } from '../agreed-value.ts'
import { cannot } from '../command-trouble.ts'
import { atDesk, type Desk } from '../desk.ts'
import { findPublicationId } from '../find-publication.ts'
import { shaped } from '../read-json-file.ts'
import { writeNewFile } from '../write-new-file.ts'

type Step = 'refresh' | 'confirm' | 'return' | 'publish' | 'discard'

/** Takes a publication one step on its way, or back or away for a reason, and prints where it then stands. */
export function stepThePublication(
  command: Command,
  { which, step }: { readonly which: string; readonly step: Step },
): Promise<void> {
  const { reason = '' } = command.opts<{ reason?: string }>()
  return atDesk(command, async (desk) => {
    const publicationId = await findPublicationId(desk.context, desk.actor, { which, ...desk })
    const publication = await agreedValue(takeStep(desk, { step, publicationId, reason }))
    desk.terminal.result(publication, (one) => label('publicationStep', one.step))
  })
}

function takeStep(
  { context, actor }: Desk,
  {
    step,
    ...input
  }: { readonly step: Step; readonly publicationId: PublicationId; readonly reason: string },
) {
  switch (step) {
    case 'refresh':
      return refreshPublication(context, actor, input)
    case 'confirm':
      return confirmPublication(context, actor, input)
    case 'publish':
      return publishPublication(context, actor, input)
    case 'return':
      return endPublication(context, actor, { ...input, act: 'returnPublication' })
    case 'discard':
      return endPublication(context, actor, { ...input, act: 'discardPublication' })
  }
}

type Judged = {
  readonly which: string
  readonly number: string
  readonly text: string
  readonly judgement: MarkJudgement
}

/** Decides about one text of one case, named by its number as printed; a case that the publication does not have ends the command. */
export function judgeTheText(
  command: Command,
  { which, number, text, judgement }: Judged,
): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const publicationId = await findPublicationId(context, actor, { which, roundId })
    const shown = await agreedValue(showPublication(context, actor, { publicationId }))
    const row = shown.rows.find(({ original }) => original.caseNumber === number)
    if (!row) throw cannot('case-missing', { case: number })
    const body = shaped(judgeMarksBody, { judged: [{ caseId: row.caseId, text, judgement }] })
    await agreedValue(judgeMarks(context, actor, { ...body, publicationId }))
    terminal.news('saved')
  })
}

/** Masks whatever nobody has decided about, each as the check suggests. */
export function maskEverything(command: Command, which: string): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const publicationId = await findPublicationId(context, actor, { which, roundId })
    const { rows } = await agreedValue(showPublication(context, actor, { publicationId }))
    const judged = rows.flatMap(({ caseId, marks }) =>
      marks
        .filter((mark) => mark.judgement === null)
        .map(({ text, suggestion: replacement }) => ({
          ...{ caseId, text },
          judgement: { decision: 'mask', replacement } as const,
        })),
    )
    await agreedValue(judgeMarks(context, actor, { publicationId, judged }))
    terminal.news('saved')
  })
}

/** Writes a publication in the format asked for and prints the file's whole path. */
export function exportThePublication(
  command: Command,
  said: { readonly which: string; readonly format: string },
): Promise<void> {
  const format = shaped(publicationFormat, said.format)
  const { out } = command.opts<{ out?: string }>()
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const publicationId = await findPublicationId(context, actor, { which: said.which, roundId })
    const file = await agreedValue(publicationFile(context, actor, { publicationId, format }))
    const written = await writeNewFile(out ?? file.name, file.bytes)
    terminal.result({ file: written, bytes: file.bytes.length }, () => written)
  })
}

/** Writes the static public site of the round's published tables as one zip and prints its whole path. */
export function writeTheSite(command: Command, to: string): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { roundId: await roundId() }
    const file = await agreedValue(publicSiteFile(context, actor, input))
    const written = await writeNewFile(to, file.bytes)
    terminal.result({ file: written, bytes: file.bytes.length }, () => written)
  })
}
