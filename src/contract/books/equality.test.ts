import { expect, it } from 'vitest'
import type { z } from 'zod'
import { BOOKS } from '../../core/book/books.ts'
import type { TaskAct } from '../../core/rectification/task-acts.ts'
import type { Same } from '../same.ts'
import { entryActBody } from './entries.ts'
import type { taskAct } from './task-act.ts'

/** The compiler refuses this line when the acts of a book and their shape part ways. */
type Held = readonly [
  Same<z.infer<typeof taskAct>, Exclude<TaskAct, { act: 'closeTaskOut' | 'takeRelapse' }>>,
]

it('每本台账的操作都能从外面提出，跟着别处发生的除外', () => {
  const held: Held = [true]
  expect(held).not.toContain(false)
  const { options } = entryActBody.shape.act
  const shaped = options.flatMap((one) => one.options.map((option) => option.shape.act.value))
  const asked = Object.values(BOOKS).flatMap(({ lifecycle }) =>
    Object.entries(lifecycle).flatMap(([name, rule]) => (rule.isConsequence ? [] : [name])),
  )
  expect([...shaped].sort()).toEqual([...asked].sort())
})

it('没有两本台账的操作同名', () => {
  const names = Object.values(BOOKS).flatMap(({ lifecycle }) => Object.keys(lifecycle))
  expect(new Set(names).size).toBe(names.length)
})
