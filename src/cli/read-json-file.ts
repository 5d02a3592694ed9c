import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { z } from 'zod'
import { readShape } from '../contract/read-shape.ts'
import { jsonReason } from '../core/wording/system-reason.ts'
import { cannot, contentsWrong } from './command-trouble.ts'
import { spokenLanguage } from './language.ts'
import { why } from './why.ts'

const BYTE_ORDER_MARK = /^\ufeff/

/** What a JSON file holds; `-` is standard input. */
export async function readJsonFile(file: string): Promise<unknown> {
  const contents = await readTextFile(file)
  try {
    return JSON.parse(contents)
  } catch (thrown) {
    const reason = jsonReason(contents, (thrown as Error).message, spokenLanguage())
    throw cannot('file-not-json', { file, reason })
  }
}

/** The text of a file; `-` is standard input. */
export async function readTextFile(file: string): Promise<string> {
  return (await contentsOf(file)).replace(BYTE_ORDER_MARK, '')
}

async function contentsOf(file: string): Promise<string> {
  if (file === '-') return text(process.stdin)
  try {
    return await readFile(file, 'utf8')
  } catch (thrown) {
    throw cannot('file-unreadable', { file, reason: why(thrown) })
  }
}

/** What came in, as this shape has it; all its problems end the command. */
export function shaped<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const read = readShape(schema, input, spokenLanguage())
  if (read.ok) return read.value
  throw contentsWrong(read.problems)
}
