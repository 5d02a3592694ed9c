import { firstWords } from '../book/first-words.ts'
import { wordPerson } from '../book/person.ts'
import { recordBook } from '../book/record-book.ts'
import { instructionsOf } from '../instruction/instructions-of.ts'
import { headCountOf, type MeetingContent } from './meeting.ts'

/** 会议培训: meetings with who took which part, trainings, lessons of discipline; decisions become instructions. */
export const MEETING_BOOK = recordBook<'meeting', MeetingContent>({
  book: 'meeting',
  alsoBy: ['liaison'],
  refusal: ({ participants }) =>
    participants.filter(({ part }) => part === 'chair').length > 1
      ? { code: 'several-chairs', particulars: {} }
      : null,
  describe: (content) => ({
    no: null,
    title: firstWords(`${content.on} ${content.title}`),
    text: textOf(content),
    leadUnits: content.unitIds,
    involvedUnits: [
      ...new Set([...content.unitIds, ...content.decisions.flatMap(({ unitIds }) => unitIds)]),
    ],
    links: [],
    counted: {
      kind: content.kind,
      on: content.on,
      headCount: headCountOf(content),
      decisions: content.decisions.length,
    },
  }),
  consequences: ({ decisions, participants }, { id }) => {
    const chair = participants.find(({ part }) => part === 'chair')
    const givenBy = chair ? { name: chair.name, post: chair.post } : null
    return instructionsOf(decisions, { origin: 'meeting', originId: id, givenBy })
  },
})

function textOf({ title, place, participants, remarks, decisions }: MeetingContent): string {
  const told = [...remarks, ...decisions.map(({ text }) => text)]
  return [title, place, ...participants.map(wordPerson), ...told].join('\n')
}
