import { expect, it } from 'vitest'
import { bodyWithNewIds, withNewIds } from './with-new-ids.ts'

const newId = () => 'new'

it('gives a measure and a request for an extension an id where none was said', () => {
  const taken = withNewIds({ act: 'takeMeasure', measure: { kind: 'sealed' } }, newId)
  expect(taken).toEqual({ act: 'takeMeasure', measure: { id: 'new', kind: 'sealed' } })
  expect(withNewIds({ act: 'askExtension' }, newId)).toMatchObject({ extensionId: 'new' })
})

it('keeps an id that was said, and leaves everything else to the shape', () => {
  const asked = { act: 'askExtension', extensionId: 'mine' }
  expect(withNewIds(asked, newId)).toEqual(asked)
  for (const said of [null, 7, [], { act: 'takeMeasure' }, { act: 'signFor', unitId: 'a' }])
    expect(withNewIds(said, newId)).toEqual(said)
})

it('does the same for every act of a body', () => {
  const act = { act: 'askExtension' }
  const full = { act: { act: 'askExtension', extensionId: 'new' } }
  expect(bodyWithNewIds({ act }, newId)).toEqual(full)
  expect(bodyWithNewIds({ acts: [{ act }, 7] }, newId)).toEqual({ acts: [full, 7] })
  for (const said of ['text', {}, { acts: 3 }]) expect(bodyWithNewIds(said, newId)).toEqual(said)
})
