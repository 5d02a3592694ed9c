import fc from 'fast-check'
import { expect, it } from 'vitest'
import { READY_MADE_ROUNDS, ROUNDS_TO_BEGIN_WITH } from './ready-made/ready-made-rounds.ts'
import { YIYANG_2020_DONGTING } from './ready-made/yiyang-2020-dongting.ts'
import { YONGZHOU_2020 } from './ready-made/yongzhou-2020.ts'
import { validateRoundSettings } from './validate-round.ts'

type Lists = { lists: Record<string, unknown>[] }
type Draft = { [key: string]: Draft } & Draft[] & unknown

/** A ready-made round as an office would edit it: plain JSON, changed at will. */
function edited(change: (draft: never) => void): unknown {
  const draft = structuredClone(YONGZHOU_2020) as unknown as Draft
  change(draft as never)
  return draft
}

function problemsOf(input: unknown): Readonly<Record<string, string>> {
  const validated = validateRoundSettings(input)
  if ('settings' in validated) return {}
  return Object.fromEntries(validated.problems.map((one) => [one.path, one.message]))
}

it.each(ROUNDS_TO_BEGIN_WITH.map((round) => [round.id, round] as const))(
  '随程序提供的 %s 没有一处不对，存成 JSON 再读回仍是原样',
  (_, round) => {
    expect(validateRoundSettings(JSON.parse(JSON.stringify(round)))).toEqual({ settings: round })
  },
)

it('一次指出所有的错，每处写明位置和应有的内容', () => {
  const problems = problemsOf(
    edited((draft: Record<string, never>) => {
      Object.assign(draft, {
        level: '省',
        ordinal: 0,
        keyword: '重点件',
        stationing: { from: '2020-11-06', to: '2020-10-23' },
      })
      Reflect.deleteProperty(draft, 'scope')
    }),
  )
  expect(problems).toEqual({
    keyword: '没有这个设置项，请检查名称。',
    level: '应为central（中央）、provincial（省级）之一，现为“省”。',
    ordinal: '应为1到99之间的整数，现为0。',
    scope: '缺少这个设置项。',
    'stationing.to': '进驻结束日期不能早于开始日期 2020-11-06，现为“2020-10-23”。',
  })
})

it('设置前后矛盾的，单位：代号重复、名称指两个单位、上级不存在或绕圈、日期颠倒', () => {
  const problems = problemsOf(
    edited((draft: { units: Record<string, unknown>[] }) => {
      const { units } = draft
      Object.assign(units[1] ?? {}, { id: 'lengshuitan', aliases: ['东安'] })
      Object.assign(units[4] ?? {}, { parentId: 'nowhere' })
      Object.assign(units[5] ?? {}, { parentId: 'jianghua' })
      Object.assign(units[6] ?? {}, { parentId: 'ningyuan' })
      Object.assign(units[7] ?? {}, { validFrom: '2021-01-01', validTo: '2020-01-01' })
    }),
  )
  expect(problems).toMatchObject({
    'units[1].id': '单位代号“lengshuitan”与第1个单位重复。',
    'units[2]': '名称“东安”已经是单位“零陵区”的名称，同一时期不能指两个单位。',
    'units[4].parentId': '没有代号为“nowhere”的上级单位。',
    'units[5].parentId': '上级单位绕成了一圈。',
    'units[6].parentId': '上级单位绕成了一圈。',
    'units[7].validTo': '停用日期不能早于启用日期 2021-01-01，现为“2020-01-01”。',
  })
})

it('设置前后矛盾的，类型、编号、时限、领导：重名、无效的正则、示例不符、用不到的规则', () => {
  const problems = problemsOf(
    edited((draft: Record<string, unknown>) => {
      const rule = { ...YONGZHOU_2020.deadlines[0], name: '另一条' }
      Object.assign(draft, {
        categories: {
          ...YONGZHOU_2020.categories,
          names: [
            { name: '水', aliases: [] },
            { name: '大气', aliases: ['水'] },
          ],
          way: 'bucket',
        },
        caseNumbers: [
          { name: '甲', example: 'D1', pattern: '(' },
          { name: '甲', example: 'X1', pattern: '^D' },
        ],
        deadlines: [...YONGZHOU_2020.deadlines, rule],
        leaderRules: [
          { appliesTo: 'key', posts: ['市长'] },
          { appliesTo: 'key', posts: ['副市长'] },
        ],
      })
    }),
  )
  expect(problems).toMatchObject({
    'categories.names[1]': '“水”已经是类型“水”的名称。',
    'categories.bucketName': '多类计入综合类时，要写明综合类的名称。',
    'caseNumbers[0].pattern': '应为有效的正则表达式，现为“(”。',
    'caseNumbers[1].name': '“甲”与第1项重复。',
    'caseNumbers[1].example': '示例编号不符合这条编号规则，现为“X1”。',
    'deadlines[1]': '这条时限规则永远用不到：第1条规则已经管到它的全部交办件。',
    'leaderRules[1].appliesTo': '“key”已由第1条规则规定。',
  })
})

it('设置前后矛盾的，简报：稿件重复安排、清单里的单位不存在、联合件措辞缺项、标题占位写错', () => {
  const problems = problemsOf(
    edited((draft: { bulletin: { sections: Record<string, never>[] } }) => {
      const { sections } = draft.bulletin
      sections.push({ kind: 'articles', items: ['letter'], heading: '{date}来函' } as never)
      const { handling } = sections[2] as unknown as { handling: Lists }
      Object.assign(handling.lists[0] ?? {}, {
        ownOrder: ['changsha'],
        printedNames: { zhuzhou: '株洲' },
        joint: { place: 'own-line', wording: '还{count}件' },
      })
    }),
  )
  expect(problems).toMatchObject({
    'bulletin.sections[3]': '“来函”已经放在第1个栏目，不能再放在这里。',
    'bulletin.sections[3].heading': '“{date}”无法填写，可用的有{team}、{batchCount}、{batches}。',
    'bulletin.sections[2].handling.lists[0].ownOrder[0]': '本轮次没有代号为“changsha”的单位。',
    'bulletin.sections[2].handling.lists[0].printedNames.zhuzhou':
      '本轮次没有代号为“zhuzhou”的单位。',
    'bulletin.sections[2].handling.lists[0].joint.wording':
      '联合件单列一项，措辞里要有{units}，现为“还{count}件”。',
  })
})

it('什么样的输入都不会出故障：要么是设置，要么说出问题', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      expect(validateRoundSettings(input)).toHaveProperty('problems')
    }),
  )
})

it('任何一个设置项换成别的东西，都只会多出指向它的问题', () => {
  const keys = Object.keys(YONGZHOU_2020)
  fc.assert(
    fc.property(fc.constantFrom(...keys), (key) => {
      const paths = Object.keys(problemsOf({ ...YONGZHOU_2020, [key]: { 多余: true } }))
      expect(paths.some((path) => path.startsWith(key))).toBe(true)
    }),
  )
})

it('随程序提供的设置里没有人名', () => {
  for (const { team, office, bulletin } of [...READY_MADE_ROUNDS, YIYANG_2020_DONGTING]) {
    expect([team.leader, ...team.deputies, ...office.leaders]).toEqual([null])
    expect(office.groups.every((group) => group.head === null && group.liaison === null)).toBe(true)
    for (const post of [...bulletin.reportTo, ...bulletin.copyTo]) {
      expect(post).toMatch(
        /(?:组|办公室|室|书记|市长|主任|主席|巡视员|成员|单位|政府|委|组长|区长|管委会)$/u,
      )
    }
  }
})
