import { expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { IMPORT_WORDING } from './import-problems.ts'
import { PAPER_CONTRADICTION_WORDING } from './paper-contradictions.ts'
import { READING_WORDING } from './reading-problems.ts'
import { SETTINGS_WORDING } from './settings-problems.ts'
import { TASK_LIST_WORDING } from './task-list-problems.ts'

const HAN = /\p{Script=Han}/u
const IN_BOTH = { zh: '“x”', en: '“x”' }

/** Every sentence of a set, those with blanks filled with what is no Chinese. */
function sentencesOf(set: Readonly<Record<string, unknown>>, blanks: readonly unknown[]) {
  return Object.entries(set).map(([name, said]) => {
    const filled = typeof said === 'function' ? said(...blanks) : said
    const { zh, en, message = zh, english = en } = filled as Readonly<Record<string, string>>
    return { name, message, english }
  })
}

const LABELLED = ['caseNumber', IN_BOTH, true] as const
const SETS = [
  ...sentencesOf(
    Object.fromEntries(Object.entries(IMPORT_WORDING).filter(([name]) => name !== 'differs')),
    ['x', 3],
  ),
  { name: 'differs', ...IMPORT_WORDING.differs('x', ['text', 'place', 'isKey']) },
  ...sentencesOf(TASK_LIST_WORDING, [['x'], '2024-03-14', '2024-03-15']),
  ...(['dateUnreadable', 'dateWithoutYear', 'dateAmbiguous', 'dateImpossible'] as const).map(
    (name) => ({ name, ...READING_WORDING[name](...LABELLED) }),
  ),
  { name: 'verdictUnknown', ...READING_WORDING.verdictUnknown(IN_BOTH) },
  { name: 'numberUnknownScheme', ...READING_WORDING.numberUnknownScheme(IN_BOTH) },
  { name: 'formula', ...READING_WORDING.formula('handling', IN_BOTH) },
  { name: 'cellError', ...READING_WORDING.cellError('handling', '#REF!') },
  { name: 'totalDiffers', ...READING_WORDING.totalDiffers('重点件', 3, 4) },
  ...sentencesOf(
    Object.fromEntries(
      Object.entries(SETTINGS_WORDING).filter(
        ([name]) => !['oneOf', 'blank', 'itemsTaken'].includes(name),
      ),
    ),
    ['x', 3],
  ),
  ...sentencesOf({ itemsTaken: SETTINGS_WORDING.itemsTaken }, [IN_BOTH, 2]),
  ...sentencesOf({ blank: SETTINGS_WORDING.blank }, ['x', ['y']]),
  ...sentencesOf({ sum: PAPER_CONTRADICTION_WORDING.sum }, [[1, 2], 3, 4]),
  ...sentencesOf({ verdict: PAPER_CONTRADICTION_WORDING.verdict }, ['x', 'partly']),
  ...sentencesOf({ announced: PAPER_CONTRADICTION_WORDING.announced }, [22, 21, '件']),
  ...sentencesOf({ post: PAPER_CONTRADICTION_WORDING.post }, [
    { name: 'x', post: 'y', on: day('2024-03-14'), known: 'z' },
  ]),
]

it.each(SETS)('$name：中文说中文，英文里没有一个汉字', ({ message, english }) => {
  expect(message).toMatch(HAN)
  expect(english).toMatch(/[a-z]{2}/)
  expect(english).not.toMatch(HAN)
})
