import { actorNamed } from '../../src/office/demonstration/load-round.ts'
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
  readonly ledger: Pick<OfficeLedger, 'owner' | 'server' | 'round'>
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

export function listOf({ section, ledger, program, isQuick }: Asking): Promise<readonly Line[]> {
  const { round } = ledger
  const actor = actorNamed(round, LIAISON)
  return measureList({ section, ledger, program, actor, roundId: round.settings.id, isQuick })
}

export function searchOf(
  { section, ledger, program, isQuick }: Asking,
  atMost = { seldom: 15, common: 15 },
): Promise<readonly Line[]> {
  const { id, officeId } = ledger.round.settings
  const askers = [
    { name: 'a unit', account: `${officeId}/${LIAISON}` },
    { name: 'the office', account: `${officeId}/clerk` },
  ]
  const rounds = isQuick ? 1 : 10
  const { origin } = program
  return measureSearch({ section, origin, roundId: id, askers, atMost, rounds })
}
