import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ItemId } from '../../../core/bulletin/issue/item.ts'
import { day } from '../../../core/calendar/day.ts'
import { YONGZHOU_2024 } from '../../../core/round/ready-made/yongzhou-2024.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../../testing/test-office.ts'
import { draftIssue } from '../issues/draft-issue.ts'
import { issueFile } from '../issues/issue-file.ts'
import { newsOf } from '../testing/findings.ts'
import { changeItem } from './change-item.ts'
import { acceptItem, declineItem } from './judge-item.ts'
import { listItems } from './list-items.ts'
import { sendInItem } from './send-in-item.ts'
import { storePicture } from './store-picture.ts'

const roundId = YONGZHOU_2024.id
/** A white picture of one dot. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
)

let office: TestOffice
const by = (role: Parameters<TestOffice['actor']>[0], unit?: string) => office.actor(role, unit)

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2024, '2024-03-13T09:00:00+08:00')
})
afterAll(() => office.close())

async function sent(unit: string, text: string): Promise<ItemId> {
  const input = { roundId, content: newsOf(unit, text) }
  return agreedValue(await sendInItem(office.context, by('liaison', unit), input)).itemId
}

describe('稿件的报送和采用', () => {
  it('单位改过的稿件要重新采用，办公室改的仍算采用；各版都在', async () => {
    const itemId = await sent('dongan', '召开会议。')
    agreedValue(await acceptItem(office.context, by('clerk'), { itemId }))
    const change = { itemId, content: newsOf('dongan', '召开推进会。'), reason: '补正' }
    const byUnit = agreedValue(await changeItem(office.context, by('liaison', 'dongan'), change))
    expect(byUnit).toMatchObject({ version: 3, status: 'sentIn' })
    agreedValue(await acceptItem(office.context, by('clerk'), { itemId }))
    const byOffice = agreedValue(await changeItem(office.context, by('clerk'), change))
    expect(byOffice).toMatchObject({ version: 5, status: 'accepted' })
    const stale = await changeItem(office.context, by('clerk'), { ...change, expectedVersion: 2 })
    expect(stale).toMatchObject({ refusal: { code: 'version-is-stale' } })
  })

  it('退稿要写原因，联络员不能采用稿件，也不能改别县的稿件', async () => {
    const itemId = await sent('lanshan', '开展核查。')
    expect(await declineItem(office.context, by('clerk'), { itemId, reason: '' })).toMatchObject({
      refusal: { code: 'reason-missing' },
    })
    expect(await acceptItem(office.context, by('liaison', 'lanshan'), { itemId })).toMatchObject({
      refusal: { code: 'right-missing' },
    })
    const change = { itemId, content: newsOf('dongan', '改成本县。'), reason: '' }
    expect(await changeItem(office.context, by('liaison', 'dongan'), change)).toMatchObject({
      refusal: { code: 'item-unknown' },
    })
    agreedValue(await declineItem(office.context, by('clerk'), { itemId, reason: '与本期无关' }))
  })

  it('联络员只看到本单位的稿件，没有的稿件说没有', async () => {
    const own = agreedValue(await listItems(office.context, by('liaison', 'lanshan'), { roundId }))
    expect(own.map((item) => item.status)).toEqual(['declined'])
    const all = agreedValue(await listItems(office.context, by('clerk'), { roundId }))
    expect(all).toHaveLength(2)
    const itemId = '00000000-0000-7000-8000-000000000000' as ItemId
    expect(await acceptItem(office.context, by('clerk'), { itemId })).toMatchObject({
      refusal: { code: 'item-unknown' },
    })
  })

  it('带图片的稿件连同说明印进Word', async () => {
    const picture = agreedValue(
      await storePicture(office.context, by('liaison', 'daoxian'), {
        ...{ name: '现场.png', caption: '现场督办', bytes: PNG },
      }),
    )
    expect(picture).toMatchObject({ mediaType: 'image/png', widthPx: 1, heightPx: 1 })
    const content = newsOf('daoxian', '现场督办。')
    const withPicture = { ...content, pieces: [...content.pieces, picture] }
    const item = agreedValue(
      await sendInItem(office.context, by('liaison', 'daoxian'), { roundId, content: withPicture }),
    )
    agreedValue(await acceptItem(office.context, by('clerk'), { itemId: item.itemId }))
    const issue = agreedValue(
      await draftIssue(office.context, by('clerk'), { roundId, issuedOn: day('2024-03-13') }),
    )
    const { issueId } = issue
    const file = async (format: 'txt' | 'docx') =>
      agreedValue(await issueFile(office.context, by('clerk'), { issueId, format })).bytes
    expect(new TextDecoder().decode(await file('txt'))).toContain('道县：现场督办。\n\n现场督办')
    expect(Buffer.from(await file('docx')).includes('media/')).toBe(true)
  })
})
