import { parentPort } from 'node:worker_threads'
import { checkAndMark } from '../../src/core/figures/marks/checked-file.ts'
import { readList } from '../../src/core/reading/read-list.ts'
import { reportHtml } from '../../src/documents/checking/report-html.ts'
import { markedCopy } from '../../src/documents/marking/marked-copy.ts'
import { problemOf } from '../../src/documents/reading/problem-of.ts'
import { readPaper } from '../../src/documents/reading/read-paper.ts'

/** What became of one input: read, or refused with a code; anything else never comes back. */
export type Outcome = { readonly problem: string | null; readonly milliseconds: number }

/** Everything that is done with a foreign file: read, understood as a list, checked, told, marked in a copy. */
async function outcomeOf(bytes: Buffer): Promise<Outcome['problem']> {
  try {
    const paper = await readPaper(bytes)
    readList(paper)
    const papers = checkAndMark([{ file: 'paper', paper }], { withParts: true })
    reportHtml(papers)
    await markedCopy(bytes, papers[0]?.checks ?? [])
    return null
  } catch (error) {
    return problemOf(error)
  }
}

parentPort?.on('message', async (bytes: Uint8Array) => {
  const from = performance.now()
  const before = process.cpuUsage()
  const problem = await outcomeOf(Buffer.from(bytes))
  const { user, system } = process.cpuUsage(before)
  // Others may keep the machine busy: what the work took, not how long it waited.
  const milliseconds = Math.min(performance.now() - from, (user + system) / 1000)
  const outcome: Outcome = { problem, milliseconds }
  parentPort?.postMessage(outcome)
})
