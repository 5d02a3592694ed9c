import { parentPort, workerData } from 'node:worker_threads'
import { answerReading, type ReadingAsked } from './answer-reading.ts'

// One file, one worker: its memory and its time end with it.
parentPort?.postMessage(await answerReading(workerData as ReadingAsked))
