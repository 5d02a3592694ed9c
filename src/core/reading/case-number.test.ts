import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseNumbersIn, parseCaseNumber } from './case-number.ts'

describe('a case number', () => {
  it.each([
    ['D3HN202405200012', 'central', '来电'],
    ['X2ZGHJ202108310001', 'central', '来信'],
    ['D1HH202011040001', 'central', '来电'],
    ['D1YZ202000131', 'province-serial', '来电'],
    ['X430000201811130011', 'look-back', '来信'],
    ['D410400000000201912170004', 'area-code', '来电'],
    ['新乡D20181122488', 'city-date', '来电'],
    ['BCD2022092602', 'city-letters', '来电'],
    ['信20170524045', 'word-date', '来信'],
    ['D07062', 'batch-serial', '来电'],
    ['访受〔2021〕0517031号', 'petition-office', null],
    ['SD20LD1122MS02', 'province-letters', '来电'],
    ['[2017]051835', 'bracket-year', null],
    ['2017052087', 'date-serial', null],
    ['20180108-9号', 'hotline', null],
    ['018', 'plain', null],
  ])('%s follows the scheme %s', (raw, scheme, channel) => {
    expect(parseCaseNumber(raw)).toMatchObject({ caseNumber: raw, scheme, channel, isKey: false })
  })

  it.each([
    ['Ｄ２ＹＺ２０２４００２９８', 'D2YZ202400298', false],
    ['D2YZ2024 00301', 'D2YZ202400301', false],
    ['D1YZ2020\n00903', 'D1YZ202000903', false],
    ['X2HA202104270093*', 'X2HA202104270093', true],
    ['X410000201806160104（*）', 'X410000201806160104', true],
    ['D*008', 'D008', true],
    ['★D1YZ202000131', 'D1YZ202000131', true],
    ['D1YZ202000131（重点件）', 'D1YZ202000131', true],
    ['第31批D1YZ202000131', 'D1YZ202000131', false],
  ])('%s is normalised to %s, its mark apart, the print kept', (raw, caseNumber, isKey) => {
    expect(parseCaseNumber(raw)).toMatchObject({ caseNumber, isKey, raw })
  })
})

describe('a case number as offices print it', () => {
  it('is never rejected: one digit short has no scheme, and its year and channel are still told', () => {
    expect(parseCaseNumber('D1YY20200092')).toMatchObject({
      caseNumber: 'D1YY20200092',
      scheme: null,
      channel: '来电',
      year: 2020,
    })
  })

  it('tells its day where it holds one', () => {
    expect(parseCaseNumber('X3JX202405160020').day).toBe('2024-05-16')
    expect(parseCaseNumber('访受〔2021〕0517031号').day).toBe('2021-05-17')
  })

  it('follows the list of the round where one is given', () => {
    const schemes = [{ name: 'ours', pattern: /^YZ-\d{3}$/ }]
    expect(parseCaseNumber('ＹＺ-012', schemes)).toMatchObject({
      caseNumber: 'YZ-012',
      scheme: 'ours',
    })
  })

  it('survives full width, spaces and marks in any combination', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(
        fc.constantFrom('D', 'X'),
        fc.integer({ min: 1, max: 9999 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 15 }),
        (source, serial, star, cut) => {
          const number = `${source}3HN20240520${String(serial).padStart(4, '0')}`
          const printed = wide(`${number.slice(0, cut)} ${number.slice(cut)}${star ? '*' : ''}`)
          expect(parseCaseNumber(printed)).toMatchObject({
            caseNumber: number,
            isKey: star,
            scheme: 'central',
          })
        },
      ),
    )
  })

  it('is found inside a text, each once, and figures are not mistaken for one', () => {
    expect(caseNumbersIn('与D1YZ202000077、第九批D1YZ202000119重复；D1YZ202000077')).toEqual([
      'D1YZ202000077',
      'D1YZ202000119',
    ])
    expect(
      caseNumbersIn('登记编号91410781694896138P001P，电话13800000014，投资20240000元'),
    ).toEqual([])
  })
})
