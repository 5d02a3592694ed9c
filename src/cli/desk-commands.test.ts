import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyedSections } from '../core/bulletin/issue/section-key.ts'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { openBuiltProgram } from './testing/built-program.ts'

const { run, json, fileWith, remove } = openBuiltProgram()

type Printed = { readonly name: string; readonly counts: string; readonly value: number }

const NUMBER = 'X1YZ202000300'
const OTHER = 'X1YZ202000301'

beforeAll(() => {
  expect(run('office', 'open', 'yongzhou', '永州市').status).toBe(0)
  const clerk = ['account', 'add', 'clerk', '办事员', '--role', 'clerk']
  expect(run('--as', 'administrator', ...clerk).status).toBe(0)
  const head = ['account', 'add', 'head', '主任', '--role', 'head']
  expect(run('--as', 'administrator', ...head).status).toBe(0)
  expect(run('round', 'open', 'yongzhou-2020').status).toBe(0)
})
afterAll(remove)

describe('交办件', () => {
  it('现场交办的一件当场收下并派出，不属任何批次', () => {
    const about = ['--text', '某砖厂烟气直排，群众反映强烈', '--category', '大气污染', '--key']
    const [received] = json('case', 'receive', '--number', NUMBER, ...about, '--unit', 'lingling')
    expect(received.number).toBe(NUMBER)
    const { case: state, facts } = json('case', 'show', NUMBER)
    expect(state.handOvers[0]).toMatchObject({ isOnTheSpot: true, nth: 1 })
    expect([state.batchId, state.isKey, facts.step]).toEqual([null, true, 'assigned'])
    expect(facts.leadUnits).toEqual(['lingling'])
  })

  it('没有文字也没有编号的件按文件收不进，并说出哪里不对', () => {
    const wrong = run(
      'case',
      'receive',
      fileWith('cases.json', '{"cases":[{"intake":{"kind":"x"}}]}'),
    )
    expect(wrong.status).toBe(1)
    expect(wrong.stderr).toContain('cases[0].intake.kind')
  })

  it('一次办理几件，有一件不许办就都不办', () => {
    json('case', 'receive', '--number', OTHER, '--text', '某采石场扬尘', '--unit', 'dongan')
    const act = (which: string, unitId: string) => ({
      case: which,
      act: { act: 'signFor', unitId },
    })
    const wrong = [act(NUMBER, 'lingling'), act(OTHER, 'lingling')]
    expect(run('case', 'acts', fileWith('wrong.json', JSON.stringify(wrong))).status).toBe(1)
    expect(json('case', 'show', NUMBER).facts.step).toBe('assigned')
    const right = [act(NUMBER, 'lingling'), act(OTHER, 'dongan')]
    const outcomes = json('case', 'acts', fileWith('right.json', JSON.stringify(right)))
    expect(outcomes.map(({ facts }: { facts: { step: string } }) => facts.step)).toEqual([
      'signedFor',
      'signedFor',
    ])
  })

  it('看得到一件在某一时刻的样子', () => {
    const before = json('case', 'show', NUMBER, '--at', '2020-10-01')
    expect(before.case).toBeNull()
    const now = run('case', 'show', NUMBER, '--at', '2099-01-01 8:00')
    expect(now.stdout).toContain('某砖厂烟气直排')
  })

  it('梳理为重点难点问题要有理由和包案领导，几件一次办', () => {
    const reason = ['--reason', '群众反映强烈', '--on', '2026-01-05']
    expect(run('case', 'difficult', NUMBER, ...reason).stderr).toContain('包案领导')
    const [sorted] = json(
      'case',
      'difficult',
      NUMBER,
      OTHER,
      ...reason,
      '--leader',
      '副市长',
      '区长',
    )
    expect(sorted.state.difficult).toMatchObject({ reason: '群众反映强烈', on: '2026-01-05' })
    expect(sorted.state.difficult.leaders).toEqual(['副市长', '区长'])
    expect(sorted.facts.isDifficult).toBe(true)
  })
})

describe('举报人', () => {
  it('打进去的文字里有电话号码，照收不误，但提醒一声', () => {
    const told = ['--text', '某堆场扬尘，联系人手机13800000009']
    const received = run('case', 'receive', '--number', 'X1YZ202000309', ...told)
    expect(received.status).toBe(0)
    expect(received.stderr).toContain('“问题内容”里有号码“13800000009”')
    expect(run('case', 'show', 'X1YZ202000309').stderr).toContain('13800000009')
    expect(run('case', 'show', NUMBER).stderr).not.toContain('提醒')
  })

  it('看举报人的身份信息要写明理由', () => {
    const list = ['受理编号,举报内容,责任单位,污染类型,举报人,举报人电话']
    list.push('D1YZ202000131,某采石场夜间施工扰民,零陵区,噪声,郝某某,13800000000')
    const file = fileWith('list.csv', list.join('\n'))
    expect(run('import', file, '--kind', 'petition', '--batch', '1', '--yes').status).toBe(0)
    const silent = run('case', 'identity', 'D1YZ202000131')
    expect([silent.status, silent.stdout]).toEqual([1, ''])
    expect(silent.stderr).toContain('必须写明')
    const seen = run('case', 'identity', 'D1YZ202000131', '--reason', '督察组要求回访')
    expect(seen.stdout).toContain('13800000000')
  })
})

describe('轮次', () => {
  it('改设置要写理由，历次更改都查得到', () => {
    const settings = json('round', 'settings')
    const file = fileWith('settings.json', JSON.stringify({ ...settings, hotline: '0746-0000000' }))
    expect(run('round', 'set', file).stderr).toContain('必须写明')
    expect(run('round', 'set', file, '--reason', '热线换号').status).toBe(0)
    const history = json('round', 'history')
    expect(history.map(({ version }: { version: number }) => version)).toEqual([1, 2])
    expect(history[1]).toMatchObject({ reason: '热线换号', accountId: 'clerk' })
    expect(history[1].settings.hotline).toBe('0746-0000000')
    expect(history[0].settings.hotline).not.toBe('0746-0000000')
  })

  it('入账的清单和回执列得出', () => {
    const [receipt] = json('round', 'imports')
    expect(receipt).toMatchObject({ fileName: 'list.csv', received: 1, identities: 1 })
  })

  it('记错的批次更正时只改给出的项，没有的批次说没有', () => {
    const [batch] = json('round', 'show').batches
    const file = fileWith('batch.json', '{"announcedCount":1,"note":"督察组通报1件"}')
    const corrected = json('round', 'correct-batch', batch.id, file, '--reason', '漏记通报件数')
    expect(corrected).toMatchObject({ number: batch.number, announcedCount: 1 })
    const missing = run('round', 'correct-batch', 'nothing', file, '--reason', 'x')
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('没有代号为')])
  })
})

describe('数字', () => {
  it('措施合计各用各的计量单位', () => {
    const measure = {
      id: '01a00000-0000-7000-8000-000000000001',
      unitId: 'lingling',
      kind: 'fine',
      quantity: 25_000,
      unitOfCount: 'yuan',
      notices: ['零环罚〔2020〕9号'],
      on: '2026-01-06',
      note: '',
    }
    const file = fileWith('fine.json', JSON.stringify({ act: 'takeMeasure', measure }))
    json('case', 'act', NUMBER, '--file', file)
    expect(json('figures', '--measures').totals).toMatchObject([
      { unitOfCount: 'yuan', quantity: 25_000, measures: 1 },
    ])
    const shown = run('case', 'show', NUMBER).stdout
    expect(shown).toContain('主办：零陵')
    expect(shown).toMatch(
      /罚款.*零陵.*25000元.*零环罚〔2020〕9号.*01a00000-0000-7000-8000-000000000001/,
    )
    expect(shown).not.toContain('lingling:')
  })

  it('按批次分的数字写批次的号', () => {
    const shown = run('figures', '--by', 'batch').stdout
    expect(shown).toMatch(/^第一批 +petition-1 +1/m)
    expect(shown).toContain('批次以外')
  })
})

describe('简报', () => {
  const TITLE = '零陵区连夜关停一家砖厂'

  it('一份文本就是一篇稿件：第一行是标题，空行分段', () => {
    const text = `${TITLE}\n\n11月6日，零陵区现场核查。\n\n当晚责令停产。\n`
    const file = fileWith('item.txt', text)
    const sent = json('bulletin', 'item', 'send', file, '--unit', 'lingling', '--on', '2020-11-06')
    expect(sent.content).toMatchObject({ titleLines: [TITLE], unitIds: ['lingling'] })
    expect(sent.content.pieces).toHaveLength(2)
    expect(run('bulletin', 'item', 'list').stdout).toContain(TITLE)
  })

  it('稿件凭标题的一部分就能改、采用；退稿要写理由', () => {
    const file = fileWith('item.txt', `${TITLE}\n\n11月6日，零陵区现场核查并责令停产。\n`)
    const same = ['--unit', 'lingling', '--reason', '合并成一段']
    const changed = json('bulletin', 'item', 'change', '连夜关停', file, ...same)
    expect([changed.version, changed.content.pieces.length]).toEqual([2, 1])
    expect(run('bulletin', 'item', 'decline', '连夜关停').stderr).toContain('必须写明')
    expect(json('bulletin', 'item', 'accept', '连夜关停').status).toBe('accepted')
    expect(run('bulletin', 'item', 'accept', '没有这篇').stderr).toContain('没有代号或标题')
  })

  it('编排时删去的栏目不再印出，印出的数字说得出是哪些件', () => {
    expect(run('bulletin', 'draft', '--on', '2099-01-02', '--number', '15').status).toBe(0)
    expect(run('bulletin', 'show', '15').stdout).toContain('信访件情况')
    const figures: readonly Printed[] = json('bulletin', 'figure', '15')
    const figure = figures.find(({ counts, value }) => counts === 'cases' && value > 1)
    if (!figure) throw new Error('no printed figure counts several cases')
    const behind = json('bulletin', 'figure', '15', figure.name)
    expect(behind.cases).toHaveLength(figure.value)
    const wrong = fileWith('arranged.json', '{"sectionsLeftOut":["petition"]}')
    expect(run('bulletin', 'arrange', '15', wrong).stderr).toContain('没有栏目“petition”')
    const sections = keyedSections(YONGZHOU_2020.bulletin)
    const left = sections.find(({ section }) => section.kind === 'petition-statistics')?.key
    const file = fileWith('arranged.json', JSON.stringify({ sectionsLeftOut: [left] }))
    expect(run('bulletin', 'arrange', '15', file, '--reason', '改日刊登').status).toBe(0)
    expect(run('bulletin', 'show', '15').stdout).not.toContain('信访件情况')
  })

  it('印发以后只能另出更正，更正要写理由', () => {
    expect(run('bulletin', 'review', '15').status).toBe(0)
    const doubts = run('bulletin', 'show', '15').stderr
    const published = run('--as', 'head', 'bulletin', 'publish', '15', '--reason', '经核对')
    expect(published.status, published.stderr).toBe(0)
    expect(published.stderr).toBe(doubts)
    expect(run('bulletin', 'correct', '15').stderr).toContain('必须写明')
    const corrected = json('bulletin', 'correct', '15', '--reason', '件数有误')
    expect(corrected.correctsIssueId).not.toBeNull()
    expect(run('bulletin', 'list').stdout).toMatch(/期号 +日期 +状态 +代号/)
    const which = run('bulletin', 'show', '15')
    expect(which.stderr).toContain(`更正，草稿，代号 ${corrected.issueId}`)
    expect(which.stderr).toContain(`${corrected.correctsIssueId}（已印发）`)
    expect(run('bulletin', 'show', corrected.issueId).stderr).not.toContain('先后有')
  })
})

it('没有编号的件按地点指明，编号带“*”的照印的样子也认得', () => {
  const about = ['--kind', 'covertFinding', '--unit', 'lingling']
  json('case', 'receive', '--place', '黄田铺镇某砖厂', '--text', '烟气直排', ...about)
  json('case', 'receive', '--place', '黄田铺镇某矿', '--text', '扬尘', ...about)
  expect(json('case', 'show', '黄田铺镇某砖厂').case.place).toBe('黄田铺镇某砖厂')
  expect(json('case', 'show', '某砖厂').case.number).toBeNull()
  expect(run('case', 'show', '黄田铺').stderr).toContain('不止一件')
  expect(run('case', 'show', '没有的地方').stderr).toContain('没有编号、代号或地点为')
  expect(json('case', 'show', `${NUMBER}*`).case.number).toBe(NUMBER)
})

it('帮助里有写法的例子', () => {
  expect(run('case', 'receive', '--help').stdout).toContain('huiyin case receive --number')
  expect(run('bulletin', '--help').stdout).toContain('例：')
})

describe('由台账生成的句子', () => {
  const problem = (no: string) =>
    fileWith(
      `problem-${no}.json`,
      JSON.stringify({
        act: 'listProblem',
        content: {
          ...{ campaign: '夏季攻势', no, category: '河道', problem: '非法采砂' },
          ...{ unitIds: ['lingling'], dueOn: null },
        },
      }),
    )

  it('台账变了，列得出哪一句旧了、现在怎么说；一条命令换过来，再换就没有可换的', () => {
    json('book', 'add', 'campaignProblem', problem('1'))
    const content = json('book', 'campaign', '夏季攻势')
    const item = json('bulletin', 'item', 'send', fileWith('drawn.json', JSON.stringify(content)))
    json('bulletin', 'item', 'accept', item.itemId)
    expect(run('bulletin', 'draft', '--on', '2099-01-05', '--number', '18').status).toBe(0)
    const arranged = fileWith('drawn-in.json', JSON.stringify({ itemIds: [item.itemId] }))
    expect(run('bulletin', 'arrange', '18', arranged).status).toBe(0)
    const [told] = json('bulletin', 'item', 'drawn', '18')
    expect(told).toMatchObject({ itemId: item.itemId, isStale: false })
    json('book', 'add', 'campaignProblem', problem('2'))
    const [stale] = json('bulletin', 'item', 'drawn', '18')
    expect(stale).toMatchObject({ isStale: true, isAsDrafted: true })
    expect(run('bulletin', 'item', 'drawn', '18').stdout).toContain('台账现在这样说')
    const [fresh] = json('bulletin', 'item', 'refresh', '18')
    expect(fresh).toMatchObject({ isStale: false, drawn: { texts: stale.now } })
    expect(json('bulletin', 'item', 'refresh', '18')).toEqual([])
    expect(run('bulletin', 'item', 'refresh', '18', '没有这篇').stderr).toContain('没有代号或标题')
  })
})

it('数据快照没有送到，以 1 结束并说明原因；地址不对也说清楚', () => {
  const key = fileWith('province.key', 'huiyin_hunan_0123456789\n')
  const send = (url: string) =>
    run('snapshot', 'send', url, '--to', 'hunan-second', '--key-file', key)
  const unreachable = send('http://127.0.0.1:1')
  expect([unreachable.status, unreachable.stderr]).toEqual([
    1,
    expect.stringMatching(/没有送到“http:\/\/127\.0\.0\.1:1”：/),
  ])
  const wrong = send('http://10.0.0.8:99999')
  expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringContaining('端口在1到65535之间')])
})
