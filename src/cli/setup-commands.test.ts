import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBuiltProgram } from './testing/built-program.ts'

const { run, json, fileWith, remove } = openBuiltProgram()

beforeAll(() => {
  expect(run('office', 'open', 'yongzhou', '永州市').status).toBe(0)
  const clerk = ['account', 'add', 'clerk', '办事员', '--role', 'clerk']
  expect(run('--as', 'administrator', ...clerk).status).toBe(0)
  expect(run('round', 'open', 'yongzhou-2024').status).toBe(0)
})
afterAll(remove)

describe('放假通知', () => {
  const NOTICE = {
    year: 2028,
    source: '国办发明电〔2027〕9号',
    festivals: [{ name: '元旦', from: '2028-01-01', to: '2028-01-03', madeUpOn: [] }],
  }

  it('按文件登记一年的通知，打印出来与登记的一样', () => {
    const file = fileWith('2028.json', JSON.stringify(NOTICE))
    expect(run('holiday', 'set', file).stderr).toContain('必须写明')
    expect(run('holiday', 'set', file, '--reason', '国办通知').stdout).toContain('2028 1')
    expect(json('holiday', 'show', '2028')).toEqual(NOTICE)
    expect(run('holiday', 'list').stdout).toMatch(/2028 .*元旦 2028-01-01～2028-01-03/)
  })

  it('没有通知的年份说没有；日子不可能的通知不登记', () => {
    expect(run('holiday', 'show', '2031').stderr).toContain('2031 年还没有放假通知')
    const [festival] = NOTICE.festivals
    const wrong = { ...NOTICE, festivals: [{ ...festival, madeUpOn: ['2028-01-05'] }] }
    const file = fileWith('wrong.json', JSON.stringify(wrong))
    expect(run('holiday', 'set', file, '--reason', '试').status).toBe(1)
    expect(json('holiday', 'show', '2028')).toEqual(NOTICE)
  })

  it('几处不可能的日子一次全说出来，问英文的用英文说', () => {
    const [festival] = NOTICE.festivals
    const days = { to: '2027-12-30', madeUpOn: ['2028-01-05', '2026-01-08'] }
    const file = fileWith(
      'wrong.json',
      JSON.stringify({ ...NOTICE, festivals: [{ ...festival, ...days }] }),
    )
    const told = run('holiday', 'set', file, '--reason', '试').stderr
    expect(told).toContain('有 3 处不对')
    expect(told).toContain('festivals[0].to: 末日早于首日。')
    expect(told).toContain('festivals[0].madeUpOn[0]: 调休上班的日子应是周末。')
    const english = run('--lang', 'en', 'holiday', 'set', file, '--reason', 'try').stderr
    expect(english).toContain('festivals[0].madeUpOn[1]: This day is not about that year.')
    expect(english).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('表样', () => {
  const LIST = fileWith(
    'list.csv',
    '编号,主要情况,哪里\nD2YZ202400301,某砖厂烟气直排，气味刺鼻,零陵区\n',
  )

  it('把认出的各列打印成表样，改好存下，导入时按名称使用，停用后不再认', () => {
    const guess = json('layout', 'guess', LIST, '--name', '晚间清单')
    expect(guess).toMatchObject({ name: '晚间清单', columns: [{ heading: '编号' }, {}, {}] })
    const columns = guess.columns.map((one: { heading: string }) =>
      one.heading === '哪里' ? { ...one, meaning: 'address' } : one,
    )
    const file = fileWith('layout.json', JSON.stringify({ ...guess, columns }))
    expect(run('layout', 'save', file, '--reason', '督察组换了表头').status).toBe(0)
    const again = run('layout', 'save', file, '--new', '--reason', '另存')
    expect(again.status).toBe(1)
    expect(again.stderr).toContain('本办已有表样“晚间清单”（现为第 1 版')
    const imported = () =>
      run('--json', 'import', LIST, '--template', '晚间清单', '--preview', '--batch', '1')
    expect(JSON.parse(imported().stdout).rows[0].intake.place).toBe('零陵区')
    expect(run('layout', 'stop', '晚间清单', '--reason', '不再用').status).toBe(0)
    expect(imported().status).toBe(1)
    expect(
      json('layout', 'history', '晚间清单').map((one: { version: number }) => one.version),
    ).toEqual([2, 1])
    expect(run('layout', 'list').stdout).toContain('已停用')
  })

  it('现成的表样不能改动，不认识的名称说出有哪些', () => {
    const own = fileWith('taken.json', JSON.stringify({ name: 'layout-1', title: '', columns: [] }))
    expect(run('layout', 'save', own, '--reason', '试').stderr).toContain('现成的表样')
    expect(run('layout', 'show', '没有').stderr).toContain('layout-1')
  })
})
