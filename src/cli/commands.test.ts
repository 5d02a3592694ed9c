import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'huiyin-cli-'))

/** Runs the built program as its user would; everything it keeps lies in a folder of its own. */
function huiyin(...words: readonly string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, HUIYIN_DATA: join(folder, 'data'), NO_COLOR: '1' }
  const program = [join(ROOT, 'bin/huiyin.mjs'), ...words]
  return spawnSync(process.execPath, program, { env, encoding: 'utf8' })
}

function fileWith(name: string, contents: string): string {
  const file = join(folder, name)
  writeFileSync(file, contents)
  return file
}

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** As the city numbers its batches. */
const WITH = ['--kind', 'petition', '--batch', '1'] as const
const LONG_ROUND = { ...YONGZHOU_2020, id: 'long', title: '长清单' }

describe('without a ledger', () => {
  it('explains itself in Chinese, and in English where asked', () => {
    const chinese = huiyin('--help')
    expect(chinese.status).toBe(0)
    expect(chinese.stdout).toContain('导入交办清单')
    expect(huiyin('--lang', 'en', '--help').stdout).toContain('import a hand-over list')
  })

  it('says what is wrong with a command and ends with 2', () => {
    const unknown = huiyin('ledger')
    expect([unknown.status, unknown.stderr]).toEqual([
      2,
      expect.stringContaining('没有“ledger”这个命令'),
    ])
    expect(huiyin('round', 'list', '--colour').status).toBe(2)
  })

  it.each([
    ['an unknown command', ['ledger']],
    ['an unknown option', ['read', 'list.xlsx', '--colour']],
    ['a missing argument', ['read']],
    ['an option without its value', ['read', 'list.xlsx', '--template']],
    ['too many arguments', ['read', 'list.xlsx', 'more.xlsx']],
    ['a file that is not there', ['read', 'list.xlsx']],
    ['a template that is not there', ['read', 'list.xlsx', '--template', 'x']],
  ])('speaks of %s in English where asked, and names no Chinese word', (_, words) => {
    const told = huiyin('--lang', 'en', ...words)
    expect([told.status, told.stderr]).toEqual([
      words.length === 2 && words[0] === 'read' ? 1 : 2,
      expect.not.stringMatching(/\p{Script=Han}/u) as string,
    ])
    expect(told.stderr.trim()).not.toBe('')
  })

  it('tells what it found in a list in English where asked', () => {
    const list = fileWith(
      'list.csv',
      '序号,受理编号,举报内容,行政区域,办结时限\n1,D3HN2024052,某厂排污,道县,2月30日\n',
    )
    const told = huiyin('--lang', 'en', 'read', list).stdout
    expect(told).toContain('Case number')
    expect(told).toMatch(/row 2 column 5: /)
    expect(huiyin('read', list).stdout).toMatch(/第 2 行 5 列：/)
  })

  it('names all problems of a settings file at once and opens nothing', () => {
    const settings = { ...YONGZHOU_2020, title: 7, hotline: 8 }
    const wrong = huiyin('round', 'open', fileWith('wrong.json', JSON.stringify(settings)))
    expect(wrong.status).toBe(1)
    expect(wrong.stderr).toMatch(/有 \d+ 处不对/)
    expect(wrong.stderr).toContain('title')
    expect(wrong.stderr).toContain('hotline')
  })
})

describe('on a ledger', () => {
  beforeAll(() => {
    expect(huiyin('office', 'open', 'yongzhou', 'X').status).toBe(0)
    expect(
      huiyin('--as', 'administrator', 'account', 'add', 'clerk', 'C', '--role', 'clerk').status,
    ).toBe(0)
    expect(huiyin('round', 'open', 'yongzhou-2020').status).toBe(0)
  })

  const LIST = [
    '受理编号,举报内容,责任单位,污染类型,举报人电话',
    'D1YZ202000131*,某采石场夜间施工扰民,零陵区,噪声,13800000000',
    'X1YZ202000004,某砖厂烟气直排,冷水滩区,大气,',
  ].join('\n')

  it('shows what a list would become, stores it when told, and the second time changes nothing', () => {
    const file = fileWith('list.csv', LIST)
    const preview = JSON.parse(huiyin('--json', 'import', file, '--preview', ...WITH).stdout)
    expect(preview.counts).toMatchObject({ received: 2, fresh: 2, withComplainant: 1 })
    const drawn = huiyin('import', file, ...WITH)
    expect(drawn.stdout).toMatch(/零陵.*某采石场/)
    expect(drawn.stdout).toContain('将开设批次：信访件第1批')
    expect(drawn.stderr).toContain('没有入账')
    expect(huiyin('import', file, ...WITH, '--yes').stdout).toContain('入账2件')
    expect(huiyin('import', file, ...WITH, '--yes').stdout).toContain('没有任何变化')
  })

  it('acts on a case by its number, and names the rule that forbids the next act', () => {
    const signed = huiyin('--json', 'case', 'act', 'D1YZ202000131', 'signFor', 'unitId=lingling')
    expect(JSON.parse(signed.stdout).facts.step).toBe('signedFor')
    const again = huiyin('case', 'act', 'D1YZ202000131', 'signFor', 'unitId=lingling')
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('签收')])
    expect(huiyin('case', 'show', 'D1YZ202000131').stdout).toContain('某采石场夜间施工扰民')
    expect(huiyin('case', 'list', '--key').stdout).not.toContain('X1YZ202000004')
  })

  it('counts, and lists the cases behind a count', () => {
    const figure = JSON.parse(huiyin('--json', 'figures', '--by', 'unit').stdout)
    expect(figure.total).toBe(2)
    const behind = huiyin('figures', '--by', 'unit', '--cases', 'lengshuitan').stdout
    expect(behind).toContain('X1YZ202000004')
    expect(behind).not.toContain('D1YZ202000131')
  })

  it('drafts a bulletin and prints it as text', () => {
    expect(huiyin('bulletin', 'draft', '--on', '2020-11-08', '--number', '15').status).toBe(0)
    expect(huiyin('bulletin', 'show', '15').stdout).toContain('工作简报')
  })

  it('exports the ledger without the complainants, and takes it back without a change', () => {
    const file = join(folder, 'ledger.xlsx')
    expect(huiyin('export', file).status).toBe(0)
    expect(huiyin('import', file, '--ledger').stdout).toContain('入账0件，已在台账2件')
    expect(huiyin('read', file, '--json').stdout).not.toContain('13800000000')
  })

  it('backs up into a file, and puts it back whole', () => {
    const file = join(folder, 'backup.zip')
    expect(huiyin('backup', file).status).toBe(0)
    expect(huiyin('restore', file).stderr).toContain('--replace')
    expect(huiyin('restore', file, '--replace').status).toBe(0)
    expect(JSON.parse(huiyin('--json', 'case', 'list').stdout).cases).toHaveLength(2)
  })
})

describe('on paper', () => {
  it('writes the public table of a batch, which the city’s number names as well as its id', () => {
    const [byNumber, byId] = ['1', 'petition-1'].map((batch) => {
      const file = join(folder, `table-${batch}.html`)
      expect(
        huiyin('table', 'layout-1', '--batch', batch, '--format', 'html', '--out', file).status,
      ).toBe(0)
      return readFileSync(file, 'utf8')
    })
    expect(byNumber).toContain('某采石场夜间施工扰民')
    expect(byId).toContain('某采石场夜间施工扰民')
    expect(huiyin('table', 'layout-1', '--batch', '99').stderr).toContain('99')
  })
})

describe('with a long list', () => {
  it('makes a long list findable before the command ends', () => {
    const rows = Array.from({ length: 2001 }, (_, n) => `Z${n},第${n}号养殖场粪污直排,零陵区,水`)
    const file = fileWith('long.csv', ['受理编号,举报内容,责任单位,污染类型', ...rows].join('\n'))
    const long = huiyin('round', 'open', fileWith('long.json', JSON.stringify(LONG_ROUND)))
    expect(long.status, long.stderr).toBe(0)
    const stored = huiyin('--round', LONG_ROUND.id, 'import', file, ...WITH, '--yes')
    expect(stored.stderr).toContain('正在为查找建立索引')
    const found = huiyin('--json', '--round', LONG_ROUND.id, 'case', 'list', '--words', '1999号')
    const { cases, isIndexBehind } = JSON.parse(found.stdout)
    expect([cases.length, isIndexBehind]).toEqual([1, false])
  })
})

describe('accounts and the trail of that ledger', () => {
  it('gives a start password once, makes a key, and proves the audit trail, also against an anchor', () => {
    const password = huiyin('account', 'password', 'clerk').stdout.trim()
    expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)
    expect(huiyin('account', 'key', 'clerk', 'nightly').stdout).toMatch(
      /^huiyin_yongzhou_[\w-]{43}\n$/,
    )
    const auditor = ['account', 'add', 'auditor', 'A', '--role', 'auditor']
    expect(huiyin(...auditor).status).toBe(0)
    const anchor = huiyin('audit', 'anchor').stdout.trim()
    const proven = huiyin('audit', 'verify', '--anchor', anchor)
    expect([proven.status, proven.stdout.trim()]).toEqual([0, anchor])
    expect(proven.stderr).toContain('审计记录完整')
    const forged = anchor.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    const broken = huiyin('audit', 'verify', '--anchor', forged)
    expect([broken.status, broken.stderr]).toEqual([1, expect.stringContaining('对不上')])
    expect(huiyin('audit', 'export').stdout).toContain('已发放初始密码')
    expect(huiyin('office', 'reseal').stdout).toBe('0\n')
  })
})
