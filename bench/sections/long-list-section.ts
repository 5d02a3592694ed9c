import { DATABASE_NAME } from '../../src/db/server/roles.ts'
import { actorNamed } from '../../src/office/demonstration/load-round.ts'
import {
  DEMONSTRATION_PASSWORD,
  showPasswords,
} from '../../src/office/demonstration/show-passwords.ts'
import { openBenchLedger } from '../ledger/bench-ledger.ts'
import { openBenchServer } from '../ledger/bench-server.ts'
import { madeUpRound } from '../made-up/made-up-round.ts'
import { loadMillion } from '../million/load-million.ts'
import { openHttpClient } from '../program/http-client.ts'
import { keyOf } from '../program/key-of.ts'
import { startProgram } from '../program/started-program.ts'
import type { Line } from '../report/line.ts'
import { filterTimes, type LongList } from './api/measure-long-list.ts'
import { scrollTimes } from './api/measure-scrolling.ts'
import type { Section } from './section.ts'

const SECTION = 'list50k'

/** The list that an office of 50,000 cases works in: opened, filtered and searched by a clerk, and scrolled in a real browser. */
export const LONG_LIST: Section = {
  name: SECTION,
  title: 'The list of 50,000 cases, as the office’s clerk',
  run: async ({ isQuick }, say) => {
    const round = madeUpRound(isQuick ? 500 : 50_000)
    const server = await openBenchServer()
    const ledger = await openBenchLedger(server, DATABASE_NAME)
    try {
      await loadMillion(ledger, round, say)
      const administrator = actorNamed(round, 'administrator')
      await showPasswords(ledger.context, administrator)
      const key = await keyOf(ledger.context, { administrator, accountId: 'clerk' })
      const program = await startProgram(server.folder)
      const client = openHttpClient(program.origin, key, 2)
      const { id: roundId, officeId } = round.settings
      try {
        const list: LongList = { section: SECTION, client, roundId, runs: isQuick ? 2 : 40 }
        const lines: readonly Line[] = await filterTimes(list)
        const account = { officeId, accountId: 'clerk', password: DEMONSTRATION_PASSWORD }
        const { origin } = program
        const steps = isQuick ? 20 : 400
        return [
          ...lines,
          ...(await scrollTimes({ section: SECTION, origin, roundId, account, steps })),
        ]
      } finally {
        client.close()
        await program.stop()
      }
    } finally {
      await ledger.close()
      await server.stop()
    }
  },
}
