import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

/** Argon2id (RFC 9106) with the least memory that OWASP's password sheet asks for; written into each hash, so that they may be raised. */
const COST = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 }
const SALT_BYTES = 16
const COSTS_NOW = `$argon2id$v=19$m=${COST.memorySize},t=${COST.iterations},p=${COST.parallelism}$`

/** A hash of the password with its salt and costs (PHC string). */
export function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  return asked({ password: password.normalize('NFC'), salt, ...COST, outputType: 'encoded' })
}

/** Whether the password is the one that was hashed. */
export function isPasswordOf(password: string, hash: string): Promise<boolean> {
  return asked({ password: password.normalize('NFC'), hash })
}

/** Whether a hash was made more cheaply than one made now. */
export function isHashOutdated(hash: string): boolean {
  return !hash.startsWith(COSTS_NOW)
}

let nobodys: Promise<string> | undefined

/** Takes as long as a wrong password does, so that nobody tells from the time whether an account exists. */
export async function takeTheTimeOfAPassword(password: string): Promise<void> {
  nobodys ??= hashPassword(randomBytes(SALT_BYTES).toString('hex'))
  await isPasswordOf(password, await nobodys)
}

type Waiting = {
  readonly resolve: (value: never) => void
  readonly reject: (reason: Error) => void
}

/**
 * One hash takes some 60 ms of a processor: a thread of its own makes them, one after the other, so
 * that nobody else waits for the 300 people who sign in at eight o'clock.
 */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads')
const { argon2id, argon2Verify } = require(workerData)
parentPort.on('message', async ({ number, asked }) => {
  try {
    const value = await ('hash' in asked ? argon2Verify(asked) : argon2id(asked))
    parentPort.postMessage({ number, value })
  } catch (thrown) {
    parentPort.postMessage({ number, trouble: String(thrown) })
  }
})`

let thread: Worker | undefined
let numbers = 0
const waiting = new Map<number, Waiting>()

function asked<Value>(what: Readonly<Record<string, unknown>>): Promise<Value> {
  thread ??= openThread()
  const number = ++numbers
  const answer = new Promise<Value>((resolve, reject) => {
    waiting.set(number, { resolve: resolve as (value: never) => void, reject })
  })
  thread.ref()
  thread.postMessage({ number, asked: what })
  return answer
}

type Answer = { readonly number: number; readonly value?: unknown; readonly trouble?: string }

function openThread(): Worker {
  const library = createRequire(import.meta.url).resolve('hash-wasm')
  const opened = new Worker(THREAD, { eval: true, workerData: library, env: {} })
  opened.on('message', ({ number, value, trouble }: Answer) => {
    const one = waiting.get(number)
    waiting.delete(number)
    // A thread that has nothing to do keeps no program from ending.
    if (waiting.size === 0) opened.unref()
    if (trouble === undefined) one?.resolve(value as never)
    else one?.reject(new Error(trouble))
  })
  opened.on('error', (thrown) => {
    thread = undefined
    for (const { reject } of waiting.values()) reject(thrown as Error)
    waiting.clear()
  })
  return opened
}
