import { firstWords } from '../book/first-words.ts'
import { wordPerson } from '../book/person.ts'
import { recordBook } from '../book/record-book.ts'
import { instructionsOf } from '../instruction/instructions-of.ts'
import type { VisitContent } from './visit.ts'

/** 领导调研督导: visits of leaders, covert ones too; what they demand becomes instructions. */
export const VISIT_BOOK = recordBook<'visit', VisitContent>({
  book: 'visit',
  alsoBy: ['liaison'],
  refusal: ({ on, until, sites, remarks }) => {
    if (until !== null && until < on) return { code: 'ends-before-it-begins', particulars: {} }
    return sites.length === 0 && remarks.every((one) => one.trim() === '')
      ? { code: 'record-says-nothing', particulars: {} }
      : null
  },
  describe: (content) => ({
    no: null,
    title: firstWords(
      `${content.on} ${wordPerson(content.leader)} ${content.sites.map(({ name }) => name).join('、')}`,
    ),
    text: textOf(content),
    leadUnits: content.unitIds,
    involvedUnits: [
      ...new Set([...content.unitIds, ...content.demands.flatMap(({ unitIds }) => unitIds)]),
    ],
    links: content.caseIds.map((target) => ({ kind: 'case', target, role: 'about' })),
    counted: {
      kind: content.kind,
      on: content.on,
      leader: content.leader.name,
      sites: content.sites.length,
      demands: content.demands.length,
    },
  }),
  consequences: ({ demands, leader, caseIds }, { id }) =>
    instructionsOf(demands, { origin: 'visit', originId: id, givenBy: leader, caseIds }),
})

function textOf({ leader, companions, sites, remarks, demands }: VisitContent): string {
  return [
    ...[leader, ...companions].map(wordPerson),
    ...sites.flatMap(({ name, findings }) => [name, findings]),
    ...remarks,
    ...demands.map(({ text }) => text),
  ].join('\n')
}
