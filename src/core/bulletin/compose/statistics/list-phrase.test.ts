import { describe, expect, it } from 'vitest'
import type { UnitId } from '../../../ledger/ids.ts'
import type { ListSettings, PetitionSection } from '../../../round/bulletin-settings.ts'
import { YONGZHOU_2020 } from '../../../round/ready-made/yongzhou-2020.ts'
import type { Figure } from '../../../statistics/figure.ts'
import { materialByHand } from '../../testing/material.ts'
import { bodyText } from '../../testing/paper-text.ts'
import { composeIssue } from '../compose-issue.ts'

const S = 'petition-statistics-1'
const KEY = `${S}.handOver.1`
const UNITS = YONGZHOU_2020.units.filter(({ id }) =>
  ['lengshuitan', 'lingling', 'dongan', 'jingkaiqu'].includes(id),
)
const LIST: ListSettings = {
  ...{ dimension: 'unit', of: 'all', lead: '按单位分', order: 'fixed', names: 'short' },
  ...{ printedNames: {}, showsZero: false },
  joint: { place: 'own-line', wording: '另{count}件由{units}共办' },
}

type Given = {
  readonly list?: Partial<ListSettings>
  readonly counts?: Readonly<Record<string, number>>
  readonly order?: readonly string[]
  readonly change?: (figure: Figure) => Figure
}

/** The one list of a bulletin that has nothing else. */
function printed({ list, counts, order, change = (figure) => figure }: Given): string {
  const handOver: NonNullable<PetitionSection['handOver']> = {
    ...{ heading: null, cutOff: { daysBefore: 0, clock: null } },
    lists: [{ ...LIST, ...list }],
  }
  const section: PetitionSection = {
    ...{ kind: 'petition-statistics', heading: '信访件情况', headingStyle: 'bracket' },
    ...{ handOver, handling: null, emptyWord: '转办信访件' },
  }
  const settings = {
    ...YONGZHOU_2020,
    units: UNITS,
    bulletin: { ...YONGZHOU_2020.bulletin, sections: [section] },
  }
  const material = materialByHand({
    ...{ settings, issuedOn: '2020-11-08', number: 15 },
    counts: {
      [`${S}.handOver`]: 9,
      [`${S}.handOver.ofDay`]: 1,
      [KEY]: counts ?? { lingling: 4, dongan: 5 },
    },
    arrangement: { listOrders: order ? { [KEY]: order } : {} },
  })
  const figures = new Map(
    [...material.figures].map(([key, figure]) => [key, key === KEY ? change(figure) : figure]),
  )
  return (
    bodyText(composeIssue({ ...material, figures }).paper)
      .split('\n')
      .at(-1) ?? ''
  )
}

describe('a list of the bulletin', () => {
  it('stands in the fixed order, or by count with ties in the fixed order, or as the editor puts it', () => {
    const counts = { lengshuitan: 2, lingling: 5, dongan: 2 }
    expect(printed({ counts })).toBe('按单位分：冷水滩2件、零陵5件、东安2件。')
    expect(printed({ counts, list: { order: 'descending' } })).toBe(
      '按单位分：零陵5件、冷水滩2件、东安2件。',
    )
    expect(printed({ counts, list: { order: 'descending', ownOrder: ['dongan'] } })).toBe(
      '按单位分：零陵5件、东安2件、冷水滩2件。',
    )
    expect(printed({ counts, order: ['dongan', 'lingling'] })).toBe(
      '按单位分：东安2件、零陵5件、冷水滩2件。',
    )
  })

  it('prints full, short or other names', () => {
    expect(printed({ list: { names: 'full' } })).toBe('按单位分：零陵区4件、东安县5件。')
    const printedNames = { ['dongan' as UnitId]: '东安（含芦洪市）' }
    expect(printed({ list: { printedNames } })).toBe('按单位分：零陵4件、东安（含芦洪市）5件。')
  })

  it('names counties and zones that have none where the round prints zeros', () => {
    expect(printed({ list: { showsZero: true } })).toBe(
      '按单位分：冷水滩0件、零陵4件、东安5件、经开区0件。',
    )
  })

  it('gives each group of joint cases its own line after the others', () => {
    const counts = { lingling: 4, dongan: 2, 'lengshuitan+lingling': 2, 'lingling+dongan': 1 }
    expect(printed({ counts })).toBe(
      '按单位分：零陵4件、东安2件，另2件由冷水滩、零陵共办，另1件由零陵、东安共办。',
    )
  })

  it('says how often joint cases were counted beyond once where they count with each unit', () => {
    const change = (figure: Figure): Figure => ({
      ...figure,
      ...{ total: 9, sum: { kind: 'adjusted', sum: 11, over: 2 } },
    })
    expect(printed({ counts: { lingling: 5, dongan: 6, total: 9 }, change })).toBe(
      '按单位分：零陵5件、东安6件，其中跨单位的在各单位分别计列，多计2件。',
    )
  })

  it('prints split cases as n(+k) where the round does so', () => {
    const change = (figure: Figure): Figure => ({
      ...figure,
      parts: figure.parts.map((part) => ({ ...part, plus: part.key === 'dongan' ? 3 : 0 })),
    })
    expect(printed({ list: { showsSplits: true }, change })).toBe(
      '按单位分：零陵4件、东安5(+3)件。',
    )
    expect(printed({ change })).toBe('按单位分：零陵4件、东安5件。')
  })
})
