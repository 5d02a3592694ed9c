import { DATABASE_NAME } from '../../src/db/server/roles.ts'
import { type BenchLedger, openBenchLedger } from '../ledger/bench-ledger.ts'
import { type BenchServer, openBenchServer } from '../ledger/bench-server.ts'
import { numbersFrom, openMadeUpRound, playInto } from '../made-up/fill-ledger.ts'
import { type MadeUpRound, madeUpRound } from '../made-up/made-up-round.ts'

/** An office whose cases were all taken in by their acts. */
export type OfficeLedger = BenchLedger & {
  readonly server: BenchServer
  readonly round: MadeUpRound
  readonly cases: number
}

/** The program's own database, where a program started on the folder finds it. */
export async function withOffice<Value>(
  cases: number,
  work: (office: OfficeLedger) => Promise<Value>,
): Promise<Value> {
  const server = await openBenchServer()
  try {
    const ledger = await openBenchLedger(server, DATABASE_NAME)
    const round = madeUpRound(cases)
    await openMadeUpRound(ledger.context, round)
    await playInto(ledger.context, round, numbersFrom(0, cases))
    await ledger.owner.query('vacuum (analyze)')
    try {
      return await work({ ...ledger, server, round, cases })
    } finally {
      await ledger.close()
    }
  } finally {
    await server.stop()
  }
}
