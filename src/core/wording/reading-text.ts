import type { BulletinReading, ReadSection } from '../bulletin/reading/bulletin-reading.ts'
import { READING_GAP_WORDS, READING_LABELS } from './archive-words.ts'
import { label } from './label.ts'

/** What was read in a bulletin, for a person: the head, each section with its items, the imprint, and what was not found. */
export function readingText(reading: BulletinReading): string {
  const { masthead, highlights, sections, distribution, contact, issuedLine, gaps } = reading
  const { nameLines, issueNo, runningNo, office, dateText, permitNo } = masthead
  const labels = READING_LABELS
  const said: readonly (readonly [string, string | null])[] = [
    [labels.name, nameLines.join(' ')],
    [labels.number, [issueNo, runningNo].filter(Boolean).join(' ')],
    [labels.office, office],
    [labels.date, dateText],
    [labels.permit, permitNo],
    [labels.highlights, highlights.join('；')],
  ]
  const tail: readonly (readonly [string, string | null])[] = [
    [labels.reportTo, distribution.reportTo.join('，')],
    [labels.copyTo, distribution.copyTo.join('，')],
    [labels.contact, [contact?.phone, contact?.mail].filter(Boolean).join(' ')],
    [labels.issued, issuedLine],
  ]
  return [
    ...said.flatMap(line),
    ...sections.map(sectionText),
    ...tail.flatMap(line),
    ...gaps.map((gap) => `※ ${READING_GAP_WORDS[gap].zh}`),
  ].join('\n')
}

function line([name, text]: readonly [string, string | null]): readonly string[] {
  return text === null || text === '' ? [] : [`${name}：${text}`]
}

function sectionText(section: ReadSection, index: number): string {
  const { title, kicker, group, hasBrackets, paragraphs, items, subheads } = section
  const named = title === null ? READING_LABELS.untitled : hasBrackets ? `【${title}】` : title
  const above = [group === null ? null : `【${group}】`, kicker].filter(Boolean).join(' ')
  const size = `${paragraphs.length}${READING_LABELS.paragraphs}${items.length > 0 ? `，${items.length}${READING_LABELS.items}` : ''}`
  const heads = subheads.map((text) => `    ${text}`)
  const told = items.map(({ units, caseNumber, paragraphs: own }) => {
    const name = [caseNumber, units.join('、')].filter(Boolean).join(' ')
    return `    ▲ ${name}：${beginning(own[0]?.text ?? '')}`
  })
  const head = `${index + 1}. ${above === '' ? '' : `${above} `}${named}　〔${label('readSection', section.kind)}，${size}〕`
  return [head, ...heads, ...told].join('\n')
}

const BEGINNING = 30

function beginning(text: string): string {
  return text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text
}
