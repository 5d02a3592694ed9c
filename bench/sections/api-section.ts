import { actorNamed } from '../../src/office/demonstration/load-round.ts'
import { keyOf } from '../program/key-of.ts'
import { type StartedProgram, startProgram } from '../program/started-program.ts'
import type { Line } from '../report/line.ts'
import { measureList } from './api/measure-list.ts'
import { measureSearch } from './api/measure-search.ts'
import { type OfficeLedger, withOffice } from './office-ledger.ts'
import type { Section } from './section.ts'

/** The unit with the most cases. */
export const LIAISON = 'liaison.lengshuitan'

/** Lists of an office of 5,000 cases, asked of the running program. */
export const LIST: Section = {
  name: 'list',
  title: 'The API over 5,000 cases, as a unit’s liaison officer under row security',
  run: ({ isQuick }) =>
    withOffice(isQuick ? 120 : 5_000, (ledger) => askedOf(ledger, 'list', isQuick, listOf)),
}

/** Search over 10,000 cases. */
export const SEARCH: Section = {
  name: 'search',
  title: 'Search over 10,000 cases',
  run: ({ isQuick }) =>
    withOffice(isQuick ? 120 : 10_000, (ledger) => askedOf(ledger, 'search', isQuick, searchOf)),
}

type Asking = {
  readonly section: string
  readonly ledger: Pick<OfficeLedger, 'context' | 'owner' | 'server' | 'round'>
  readonly program: StartedProgram
  readonly isQuick: boolean
}

/** Starts the program on the ledger's folder for as long as it is asked. */
export async function askedOf(
  ledger: Asking['ledger'],
  section: string,
  isQuick: boolean,
  ask: (asking: Asking) => Promise<readonly Line[]>,
): Promise<readonly Line[]> {
  const program = await startProgram(ledger.server.folder)
  try {
    return await ask({ section, ledger, program, isQuick })
  } finally {
    await program.stop()
  }
}

export async function listOf(asking: Asking): Promise<readonly Line[]> {
  const { settings } = asking.ledger.round
  const actor = actorNamed(asking.ledger.round, LIAISON)
  const key = await keyFor(asking, LIAISON)
  return measureList({ ...asking, actor, key, roundId: settings.id })
}

function keyFor({ ledger: { context, round } }: Asking, accountId: string): Promise<string> {
  return keyOf(context, { administrator: actorNamed(round, 'administrator'), accountId })
}

export async function searchOf(
  asking: Asking,
  atMost = { seldom: 15, common: 15 },
): Promise<readonly Line[]> {
  const { section, ledger, program, isQuick } = asking
  const { id } = ledger.round.settings
  const askers = [
    { name: 'a unit', key: await keyFor(asking, LIAISON) },
    { name: 'the office', key: await keyFor(asking, 'clerk') },
  ]
  const rounds = isQuick ? 1 : 10
  const { origin } = program
  return measureSearch({ section, origin, roundId: id, askers, atMost, rounds })
}
