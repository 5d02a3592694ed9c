import { parentPort, workerData } from 'node:worker_threads'
import { type DeskRequest, openCheckDesk } from '../checking/check-desk.ts'
import { answerReading, type ReadingAsked } from './answer-reading.ts'

/** One file, one worker: its memory and its time end with it. A check takes several papers and asks one by one. */
const asked = workerData as ReadingAsked | { readonly task: 'check' }
if (asked.task === 'check') {
  const desk = openCheckDesk()
  parentPort?.on('message', async (request: DeskRequest) =>
    parentPort?.postMessage(await desk(request)),
  )
} else parentPort?.postMessage(await answerReading(asked))
