import { basename } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Command } from 'commander'
import { importChoices, tableTemplate } from '../../contract/import.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import type { ReadList } from '../../core/reading/list.ts'
import type { TableTemplate } from '../../core/reading/template.ts'
import { commandWords } from '../../core/wording/command-line.ts'
import { ledgerSentence } from '../../core/wording/import-words.ts'
import { readListSafely, readPaperSafely } from '../../documents/reading/read-safely.ts'
import { makeAllWords } from '../../office/cases/make-all-words.ts'
import { importLedger } from '../../office/exports/import-ledger.ts'
import { confirmImport } from '../../office/imports/confirm-import.ts'
import { previewImport } from '../../office/imports/preview-import.ts'
import { readByLayouts } from '../../office/imports/read-by-layouts.ts'
import { showRound } from '../../office/rounds/show-round.ts'
import { findTemplate } from '../../office/tables/table-templates.ts'
import { agreedValue } from '../agreed-value.ts'
import { bytesOf } from '../bytes-of.ts'
import { cannot, unreadableFile } from '../command-trouble.ts'
import { atDesk, type Desk } from '../desk.ts'
import { drawnPreview, drawnReceipt } from '../drawn-import.ts'
import { spokenLanguage } from '../language.ts'
import { readJsonFile, shaped } from '../read-json-file.ts'

/** Takes a ledger that was exported back into a round, every case with its whole record. */
async function importTheLedger(command: Command, file: string): Promise<void> {
  const read = await readPaperSafely(await bytesOf(file))
  if (!read.ok) throw unreadableFile(file, read.problem)
  const paper = read.value
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { roundId: await roundId(), paper }
    const taken = await agreedValue(importLedger(context, actor, input))
    terminal.result(taken, (told) => ledgerSentence(told, spokenLanguage()))
  })
}

type Said = {
  readonly yes?: boolean
  readonly preview?: boolean
  readonly template?: string
  readonly choices?: string
  readonly batch?: string
  readonly kind?: string
  readonly onTheSpot?: boolean
  readonly ledger?: boolean
}

/** Shows what a list would become; stores it, all at once, when its user agrees. */
export async function importTheList(command: Command, file: string): Promise<void> {
  const said = command.opts<Said>()
  if (said.ledger) return importTheLedger(command, file)
  const choices = await choicesSaid(said)
  return atDesk(command, async (desk) => {
    const { context, actor, terminal, roundId } = desk
    const list = await listOfRound(desk, file, said.template)
    const input = { roundId: await roundId(), fileName: basename(file), list, choices }
    const preview = await agreedValue(previewImport(context, actor, input))
    if (said.preview || !(terminal.isJson && said.yes)) {
      const unitName = await unitNamesIn(desk, input.roundId)
      terminal.result(preview, (shown) => drawnPreview(shown, unitName))
    }
    if (said.preview) return
    if (!said.yes && !(await isAgreed())) throw cannot('confirm-first')
    const { planHash } = preview
    const receipt = await agreedValue(confirmImport(context, actor, { ...input, planHash }))
    terminal.result(receipt, drawnReceipt)
    if (receipt.areWordsWaiting) await makeSearchable(desk, input.roundId, receipt.stored.length)
  })
}

/** How the round calls its units, shortly. */
async function unitNamesIn({ context, actor }: Desk, ofRound: RoundId) {
  const round = await agreedValue(showRound(context, actor, { roundId: ofRound }))
  const names = new Map<string, string>(
    round.settings.units.map((unit) => [unit.id, unit.shortName]),
  )
  return (id: string) => names.get(id) ?? id
}

/** A long list is in the ledger already; here its words follow, so that finding in it becomes quick. */
async function makeSearchable({ context, actor, terminal }: Desk, ofRound: RoundId, count: number) {
  terminal.news('words-making')
  const bar = terminal.progress('')
  await makeAllWords(context, actor, ofRound, (made) => {
    bar.at(Math.min(made, count), count)
    return true
  })
  bar.end()
}

/** A number is the city's number of a batch, which is opened where it is not; a word is a batch's id. */
function batchSaid(batch: string) {
  return /^\d+$/.test(batch) ? { number: Number(batch) } : { id: batch }
}

async function choicesSaid({ choices, batch, kind, onTheSpot: isOnTheSpot }: Said) {
  const fromFile = choices === undefined ? {} : ((await readJsonFile(choices)) as object)
  return shaped(importChoices, {
    ...fromFile,
    ...(batch !== undefined && { batch: batchSaid(batch) }),
    ...(isOnTheSpot && { batch: null }),
    ...(kind !== undefined && { kind }),
  })
}

/** A layout that the office or the program has under this name, or one in a JSON file. */
async function templateSaid({ context, actor }: Desk, said: string) {
  const named = await findTemplate(context, actor, said)
  return named ?? shaped(tableTemplate, await readJsonFile(said))
}

/** The lists in a file, by the layout that was said, else as the round's own layouts have it. */
async function listOfRound(desk: Desk, file: string, said: string | undefined): Promise<ReadList> {
  if (said !== undefined) return listIn(file, await templateSaid(desk, said))
  const { context, actor, roundId } = desk
  const bytes = await bytesOf(file)
  const read = await readByLayouts(context, actor, await roundId(), (layout) =>
    readListSafely(bytes, layout ? { template: layout } : {}),
  )
  if (read.ok) return read.value
  throw unreadableFile(file, read.problem)
}

/** The lists in a file. */
export async function listIn(file: string, template: TableTemplate | undefined): Promise<ReadList> {
  const read = await readListSafely(await bytesOf(file), template ? { template } : {})
  if (read.ok) return read.value
  throw unreadableFile(file, read.problem)
}

/** Only a person at a terminal can be asked. */
async function isAgreed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const said = await terminal.question(commandWords('import.question', spokenLanguage()))
  terminal.close()
  return /^y(es)?$/i.test(said.trim())
}
