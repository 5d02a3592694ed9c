import { expect, it } from 'vitest'
import { checkPapers } from './check-papers.ts'
import { paperOf } from './testing/told.ts'

const issue = (title: string, text: string) => ({ file: title, paper: paperOf(title, text) })
const fifth = issue('某市:第五批信访件10件', '第五批信访件10件，累计转办60件。甲县6件、乙县4件。')
const sixth = (rolling: number) =>
  issue('某市:第六批信访件8件', `第六批信访件8件，累计转办${rolling}件。甲县5件、乙县3件。`)
const rolled = (...papers: Parameters<typeof checkPapers>[0]) =>
  checkPapers(papers).flatMap(({ checks }) => checks.filter(({ kind }) => kind === 'cumulative'))

it('上一批的累计加本批等于本批的累计，给的先后不拘', () => {
  expect(rolled(fifth, sixth(68))).toMatchObject([{ outcome: 'right', total: 68, parts: [60, 8] }])
  expect(rolled(sixth(86), fifth)).toMatchObject([{ outcome: 'wrong', total: 86, expected: 68 }])
})

it('别的城市或隔了几批的通报不连着算', () => {
  const other = issue('某县:第五批转办5件', '第五批转办5件，累计转办30件。丙镇3件、丁镇2件。')
  expect(rolled(other, sixth(68))).toEqual([])
  expect(
    rolled(issue('某市:第四批信访件9件', '第四批信访件9件，累计转办50件。甲县9件。'), sixth(68)),
  ).toEqual([])
})
