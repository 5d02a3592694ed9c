import { afterAll, beforeAll, expect, it } from 'vitest'
import { instant } from '../../core/calendar/instant.ts'
import type { BatchId } from '../../core/ledger/ids.ts'
import type { TableTemplate } from '../../core/reading/template.ts'
import type { Batch } from '../../core/round/batch.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { openBatch } from '../rounds/open-batch.ts'
import { saveTableTemplate } from '../tables/table-templates.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { draftPublication } from './draft-publication.ts'
import { confirmPublication, endPublication } from './edit-publication.ts'
import { publishPublication } from './publish-publication.ts'
import { publicationFile } from './show-publication.ts'

const roundId = YONGZHOU_2020.id
const BATCH: Batch = {
  ...{ id: 'petition-1' as BatchId, roundId, kind: 'petition', number: 1, provincialNumber: 1 },
  ...{ windowFrom: null, windowTo: null, announcedCount: 1, note: '' },
  handedOverAt: instant('2020-10-24T20:00:00+08:00'),
}
const ofBatch = { roundId, subject: { kind: 'batch', batchId: BATCH.id } } as const
let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-27T09:00:00+08:00')
  agreedValue(await openBatch(office.context, office.actor('head'), { batch: BATCH }))
  const intake = { batchId: BATCH.id, number: 'D1YZ202000001', text: '反映某砂场污水直排。' }
  const cases = [incomingCase(intake, ['dongan'])]
  agreedValue(await receiveCases(office.context, office.actor('clerk'), { roundId, cases }))
})
afterAll(() => office.close())

const clerk = () => office.actor('clerk')
const head = () => office.actor('head')
const draft = async (input: Parameters<typeof draftPublication>[2]) =>
  agreedValue(await draftPublication(office.context, clerk(), input))

it('本办自己的表样也能用作公开表，列、表头、次序照它的；不能用的说全为什么', async () => {
  const columns = [
    { heading: '信访编号', meaning: 'caseNumber' },
    { heading: '反映情况', meaning: 'complaint' },
    { heading: '办得怎样', meaning: 'status' },
    { heading: '辖区', meaning: 'regions' },
  ] as const
  const template = { name: '本办公开表', title: '', columns }
  const save = { template, isInUse: true, reason: '督察组要求' }
  agreedValue(await saveTableTemplate(office.context, head(), save))
  const { id: publicationId } = await draft({ ...ofBatch, template: template.name })
  const asked = { publicationId, format: 'html' } as const
  const file = agreedValue(await publicationFile(office.context, clerk(), asked))
  const printed = Buffer.from(file.bytes)
    .toString('utf8')
    .replace(/<[^>]+>/g, ' ')
  expect(printed).toMatch(/信访编号\s+反映情况\s+办得怎样\s+辖区/)
  const wrong = {
    ...template,
    name: '不能公开',
    columns: [{ heading: '举报人', meaning: 'complainantName' }] as const,
  }
  agreedValue(await saveTableTemplate(office.context, head(), { ...save, template: wrong }))
  const refusedDraft = await draftPublication(office.context, clerk(), {
    ...ofBatch,
    template: wrong.name,
  })
  expect(refusedDraft).toMatchObject({
    refusal: {
      code: 'layout-not-public',
      particulars: { problems: 'text-missing@,confidential@1' },
    },
  })
  const unknown = await draftPublication(office.context, clerk(), { ...ofBatch, template: '没有' })
  expect(unknown).toMatchObject({ refusal: { code: 'template-unknown' } })
})

it('确认以后照确认时的表样印，本办的表样改了、停用了都一样；退回以后又照现在的', async () => {
  const columns = [
    { heading: '信访编号', meaning: 'caseNumber' },
    { heading: '反映情况', meaning: 'complaint' },
    { heading: '辖区', meaning: 'regions' },
  ] as const
  const template = { name: '确认的表样', title: '', columns }
  const save = async (changes: { columns?: TableTemplate['columns']; isInUse?: boolean }) => {
    const { isInUse = true, ...rest } = changes
    const input = { template: { ...template, ...rest }, isInUse, reason: '改' }
    agreedValue(await saveTableTemplate(office.context, head(), input))
  }
  await save({})
  const { id: publicationId } = await draft({ ...ofBatch, template: template.name })
  const drawn = () => publicationFile(office.context, clerk(), { publicationId, format: 'html' })
  const printed = async () => new TextDecoder().decode(agreedValue(await drawn()).bytes)
  const confirm = () => confirmPublication(office.context, head(), { publicationId })

  await save({ isInUse: false })
  const stopped = { refusal: { code: 'layout-of-publication-stopped' } }
  expect(await confirm()).toMatchObject(stopped)
  expect(await drawn()).toMatchObject(stopped)

  await save({})
  agreedValue(await confirm())
  const changed = columns.map((one) => ({ ...one, heading: `改后${one.heading}` }))
  await save({ columns: changed })
  expect(await printed()).not.toContain('改后')
  const back = { publicationId, act: 'returnPublication', reason: '照新的表样' } as const
  const returned = agreedValue(await endPublication(office.context, head(), back))
  expect(returned.layout).toBeUndefined()
  expect(await printed()).toContain('改后信访编号')

  await save({})
  agreedValue(await confirm())
  await save({ columns: changed, isInUse: false })
  expect(await printed()).toContain('信访编号')
  agreedValue(await publishPublication(office.context, head(), { publicationId }))
  const kept = await printed()
  expect(kept).toContain('信访编号')
  expect(kept).not.toContain('改后')
})
