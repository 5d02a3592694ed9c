import type { Command } from 'commander'
import { receiveBody } from '../../contract/case/bodies.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import { emptyCase } from '../../core/case/evolve.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { receiveCases } from '../../office/cases/receive-cases.ts'
import { showRound } from '../../office/rounds/show-round.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { momentSaid } from '../moment.ts'
import { remarkPrivateTexts } from '../private-texts.ts'
import { readJsonFile, shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

type Said = {
  readonly kind: string
  readonly number?: string
  readonly text?: string
  readonly place?: string
  readonly category?: readonly string[]
  readonly unit?: readonly string[]
  readonly key?: boolean
  readonly from?: string
  readonly to?: string
  readonly handedOverAt?: string
}

/** Receives the cases of a file, or one case handed over on the spot, as the options tell it. */
export async function receiveTheCases(command: Command, file: string | undefined): Promise<void> {
  const given = file === undefined ? null : shaped(receiveBody, await readJsonFile(file))
  const said = command.opts<Said>()
  const moment = said.handedOverAt
  const handedOverAt = moment === undefined ? null : momentSaid('--handed-over-at', moment)
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const ofRound = await roundId()
    const { settings } = await agreedValue(showRound(context, actor, { roundId: ofRound }))
    const at = handedOverAt ?? context.now()
    const usual = { from: settings.team.name, to: settings.office.name, at }
    const body = given ?? shaped(receiveBody, { cases: [onTheSpot(said, usual)] })
    const input = { ...body, roundId: ofRound }
    const ids = await agreedValue(receiveCases(context, actor, input))
    const received = ids.map((id, index) => ({ id, number: body.cases[index]?.intake.number }))
    terminal.result(received, () =>
      textTable(received, [
        { heading: column('number'), of: (one) => one.number ?? '' },
        { heading: column('id'), of: (one) => one.id },
      ]),
    )
    for (const { intake } of body.cases) {
      const state = { ...emptyCase('' as CaseId, ofRound), ...intake }
      await remarkPrivateTexts({ context, actor, terminal }, state)
    }
  })
}

type Usual = { readonly from: string; readonly to: string; readonly at: Instant }

function onTheSpot(said: Said, { from, to, at }: Usual): unknown {
  const { kind, text = '', number = null, unit = [] } = said
  const roles = unit.map((unitId) => ({ unitId, role: 'lead' }))
  return {
    intake: {
      kind,
      number,
      numberRaw: number,
      batchId: null,
      channel: null,
      receivedOn: null,
      isKey: said.key === true,
      categories: said.category ?? [],
      industry: null,
      place: said.place ?? '',
      text,
      requirement: '',
      claims: [],
      mentions: [],
      repeat: null,
      splitPlus: 0,
      remark: '',
      other: {},
    },
    handOver: { from: said.from ?? from, to: said.to ?? to, isOnTheSpot: true, at },
    dispatch: roles.length === 0 ? null : { roles, givenDueOn: null, at },
  }
}
