import { z } from 'zod'
import { CASE_ACT_SHAPES } from '../contract/case/case-act.ts'
import { labelOf } from '../core/wording/label.ts'

/** An act as it is written on the command line: its name, its word, and its particulars with what they may be. */
export type ActForm = { readonly act: string; readonly word: string; readonly written: string }

type Described = {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly format?: string
  readonly anyOf?: readonly Described[]
}

/** Every act on a case, as commands write it; made from the shapes that are held against it. */
export function actForms(): readonly ActForm[] {
  return CASE_ACT_SHAPES.map(({ shape }) => {
    const { act: named, ...particulars } = shape
    const act = named.value
    const written = Object.entries(particulars).map(
      ([name, schema]) => `${name}=${sampleOf(schema)}`,
    )
    return { act, word: labelOf('act', act), written: written.join(' ') }
  })
}

/** The parts of one act that are free texts and may stay empty. */
export function emptyTextsOf(act: unknown): Readonly<Record<string, string>> {
  const shape = CASE_ACT_SHAPES.find((one) => one.shape.act.value === act)?.shape ?? {}
  const names = ['opinion', 'note'].filter((name) => name in shape)
  return Object.fromEntries(names.map((name) => [name, '']))
}

function sampleOf(schema: z.ZodType): string {
  const described = z.toJSONSchema(schema, { unrepresentable: 'any' }) as Described
  const choices = described.anyOf ?? [described]
  return [...new Set(choices.map(sample))].join('|')
}

function sample({ type, enum: literals, format }: Described): string {
  if (literals) return literals.join('|')
  if (format === 'date') return '2024-03-14'
  if (type === 'boolean') return 'true|false'
  if (type === 'array') return "'[…]'"
  if (type === 'object') return "'{…}'"
  if (type === 'null') return 'null'
  return '…'
}
