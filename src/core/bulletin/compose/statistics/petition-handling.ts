import type { PetitionSection } from '../../../round/bulletin-settings.ts'
import type { Block, Run } from '../../blocks.ts'
import { cutOffOf } from '../../issue/cut-off.ts'
import { listKeyOf } from '../../issue/questions.ts'
import { heading, paragraph } from '../heading.ts'
import type { Composer, JointCase } from '../issue-material.ts'
import { fillSentence, joinPhrases, type Phrase } from '../words/fill-sentence.ts'
import { sentenceOf } from '../words/sentence-of.ts'
import { USUAL_SENTENCES } from '../words/usual-sentences.ts'
import { counted, pieceWord } from './counted.ts'
import { listParagraphs } from './list-paragraph.ts'
import { listPhrase, unitsPhrase } from './list-phrase.ts'

type Handling = NonNullable<PetitionSection['handling']>
type Status = 'open' | 'partlyClosed' | 'closed'

/** 信访件办理情况: how many are in hand, partly closed and closed, and by which units. */
export function composeHandling(
  composer: Composer,
  sectionKey: string,
  section: PetitionSection,
  part: Handling,
): readonly Block[] {
  const key = `${sectionKey}.handling`
  const { date, monthDay } = cutOffOf(part.cutOff, composer.issue.issuedOn)
  const usual = part.sentence ?? USUAL_SENTENCES.petitionHandling
  const partly = composer.book.total(`${key}.partlyClosed`)
  const sentence = fillSentence(sentenceOf(composer, key, usual), {
    date,
    monthDay,
    team: section.teamWord ?? composer.settings.team.shortName,
    total: counted(composer, key, 'petition'),
    open: statusPhrase(composer, key, part, 'open'),
    partlyClosed: partly > 0 ? statusPhrase(composer, key, part, 'partlyClosed') : '',
    closed: statusPhrase(composer, key, part, 'closed'),
    jointProgress: jointProgress(composer, `${key}.open`),
  })
  return [
    ...(part.heading === null ? [] : [heading('3', part.heading)]),
    paragraph(sentence),
    ...listParagraphs(composer, key, part.lists, ({ of }) => of === 'all' || of === 'key'),
  ]
}

/** 160件（冷水滩44件、零陵27件…）: the count and, where a list of that status is set, its entries. */
function statusPhrase(composer: Composer, key: string, part: Handling, of: Status): Phrase {
  const piece = pieceWord(composer.settings, 'petition')
  const lists = part.lists.flatMap((list, index) =>
    list.of === of ? [listPhrase(composer, { list, key: listKeyOf(key, index), piece })] : [],
  )
  const inside =
    lists.length > 0 ? joinPhrases(lists, '；') : of === 'open' ? openJoint(composer, key) : []
  const count = counted(composer, `${key}.${of}`, 'petition')
  return inside.length === 0 ? count : [...count, { text: '（' }, ...inside, { text: '）' }]
}

/** 含冷水滩、零陵与经开区共有的1件 */
function openJoint(composer: Composer, key: string): readonly Run[] {
  const joint = composer.book.figure(`${key}.open`).parts.filter((part) => part.jointUnits !== null)
  const piece = pieceWord(composer.settings, 'petition')
  return joinPhrases(
    joint.map((part) => [
      { text: `含${unitsPhrase(composer, part.jointUnits ?? [], '与')}共有的` },
      composer.book.print(`${key}.open`, { partKeys: [part.key] }),
      { text: piece },
    ]),
    '，',
  )
}

/** 冷水滩、零陵、经开区共有的1件，属于冷水滩和零陵的部分已经完成: joint cases still open of which a part is done. */
function jointProgress(composer: Composer, key: string): readonly Run[] {
  const piece = pieceWord(composer.settings, 'petition')
  const groups = groupsOf(composer.jointCases.filter((one) => one.doneUnits.length > 0))
  return joinPhrases(
    groups.map(([first, ...others]) => {
      const cases = [first, ...others].map((one) => one.caseId)
      const name = `${first.units.join('+')}:${first.doneUnits.join('+')}`
      return [
        { text: `${unitsPhrase(composer, first.units, '、')}共有的` },
        composer.book.printCases(key, cases, name),
        { text: `${piece}，属于${unitsPhrase(composer, first.doneUnits, '和')}的部分已经完成` },
      ]
    }),
    '；',
  )
}

/** Joint cases of the same units with the same parts done, together. */
function groupsOf(cases: readonly JointCase[]): readonly [JointCase, ...JointCase[]][] {
  const groups = new Map<string, [JointCase, ...JointCase[]]>()
  for (const one of cases) {
    const name = `${one.units.join('+')}:${one.doneUnits.join('+')}`
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  return [...groups.values()]
}
