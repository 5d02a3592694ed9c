import type { Command } from 'commander'
import { publicationDraftBody } from '../../contract/publication.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { label } from '../../core/wording/label.ts'
import { draftPublication } from '../../office/publications/draft-publication.ts'
import {
  listOutstanding,
  listPublications,
  type PublicationLine,
  type ShownPublication,
  showPublication,
} from '../../office/publications/show-publication.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { findPublicationId } from '../find-publication.ts'
import { momentSaid } from '../moment.ts'
import { shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

/** Prints the publications of the round with the step of each. */
export function listThePublications(command: Command): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { roundId: await roundId() }
    terminal.result(await agreedValue(listPublications(context, actor, input)), tableOf)
  })
}

/** Prints the cases that the public has still to be told of, each with the reason why. */
export function listTheOutstanding(command: Command): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { roundId: await roundId() }
    const outstanding = await agreedValue(listOutstanding(context, actor, input))
    terminal.result(outstanding, (cases) =>
      textTable(cases, [
        { heading: column('number'), of: (one) => one.number ?? one.caseId },
        { heading: column('batch'), of: (one) => one.batchId ?? '' },
        { heading: column('status'), of: (one) => label('status', one.status) },
        { heading: column('why'), of: (one) => label('outstanding', one.why) },
      ]),
    )
  })
}

type Said = {
  readonly batch?: string
  readonly late?: boolean
  readonly corrects?: string
  readonly template?: string
  readonly at?: string
  readonly reason?: string
}

/** Drafts the table of a batch, of late closings (`--late`) or of a correction (`--corrects`) and prints what in it needs a decision. */
export function draftThePublication(command: Command): Promise<void> {
  const { batch, late, corrects, template, at, reason } = command.opts<Said>()
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const which = corrects ?? ''
    const subject = late
      ? { kind: 'lateClosings' }
      : corrects === undefined
        ? { kind: 'batch', batchId: batch ?? '' }
        : {
            kind: 'correction',
            corrects: await findPublicationId(context, actor, { which, roundId }),
          }
    const body = shaped(publicationDraftBody, {
      subject,
      ...(template !== undefined && { template }),
      ...(at !== undefined && { at: momentSaid('--at', at) }),
      ...(reason !== undefined && { reason }),
    })
    const input = { ...body, roundId: await roundId() }
    const { id } = await agreedValue(draftPublication(context, actor, input))
    const shown = await agreedValue(showPublication(context, actor, { publicationId: id }))
    terminal.result(shown, wordPublication)
  })
}

/** Prints a publication with every text that may point to a private person. */
export function showThePublication(command: Command, which: string): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const publicationId = await findPublicationId(context, actor, { which, roundId })
    const shown = await agreedValue(showPublication(context, actor, { publicationId }))
    terminal.result(shown, wordPublication)
  })
}

function tableOf(publications: readonly PublicationLine[]): string {
  return textTable(publications, [
    { heading: column('publication'), of: (one) => one.number, align: 'right' },
    { heading: column('subject'), of: (one) => label('publicationSubject', one.subject.kind) },
    {
      heading: column('batch'),
      of: ({ subject }) => (subject.kind === 'batch' ? subject.batchId : ''),
    },
    { heading: column('count'), of: (one) => one.rowCount, align: 'right' },
    { heading: column('openMarks'), of: (one) => one.openMarks, align: 'right' },
    { heading: column('step'), of: (one) => label('publicationStep', one.step) },
  ])
}

/** The publication in one line, and below it every text that may point to a private person. */
function wordPublication(shown: ShownPublication): string {
  const marks = shown.rows.flatMap(({ current, marks: own }) =>
    own.map((mark) => ({ ...mark, number: current.caseNumber })),
  )
  if (marks.length === 0) return tableOf([shown])
  const told = textTable(marks, [
    { heading: column('number'), of: (mark) => mark.number },
    { heading: column('field'), of: (mark) => label('textField', mark.field) },
    { heading: column('marked'), of: (mark) => mark.text, atMost: 40 },
    {
      heading: column('decision'),
      of: ({ judgement }) => {
        if (judgement === null) return ''
        return judgement.decision === 'mask' ? judgement.replacement : judgement.reason
      },
    },
  ])
  return `${tableOf([shown])}\n\n${told}`
}
