import type {
  BulletinReading,
  ReadSection,
} from '../../../core/bulletin/reading/bulletin-reading.ts'
import { READING_GAP_WORDS } from '../../../core/wording/archive-words.ts'
import { label } from '../../../core/wording/label.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { ARCHIVE_SCREEN_WORDS } from './archive-screen-words.ts'

/** What was read in an issue: its head, its sections with their items, its lists. */
export function ReadingView({ reading }: { readonly reading: BulletinReading }) {
  const say = useWords(ARCHIVE_SCREEN_WORDS)
  const language = useLanguage()
  const { masthead, highlights, sections, distribution, contact, gaps } = reading
  const lines: readonly (readonly [string, string | null])[] = [
    [say.name, masthead.nameLines.join('')],
    [say.number, [masthead.issueNo, masthead.runningNo].filter(Boolean).join(' ')],
    [say.office, masthead.office],
    [say.date, masthead.date],
    [say.permit, masthead.permitNo],
    [say.highlights, highlights.join('；')],
    [say.reportTo, distribution.reportTo.join('，')],
    [say.copyTo, distribution.copyTo.join('，')],
    [say.contact, [contact?.phone, contact?.mail].filter(Boolean).join(' ')],
  ]
  return (
    <>
      {gaps.length > 0 && (
        <ul className="wrong">
          {gaps.map((gap) => (
            <li key={gap}>{READING_GAP_WORDS[gap][language]}</li>
          ))}
        </ul>
      )}
      <dl className="archive-head">
        {lines.map(([name, text]) =>
          text ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <section className="sheet">
        <h2>{say.sections}</h2>
        {sections.map((section, index) => (
          <SectionView
            key={`${section.place.paragraph}.${section.title ?? ''}`}
            section={section}
            index={index}
          />
        ))}
      </section>
    </>
  )
}

type SectionProps = { readonly section: ReadSection; readonly index: number }

function SectionView({ section, index }: SectionProps) {
  const say = useWords(ARCHIVE_SCREEN_WORDS)
  const language = useLanguage()
  const { title, hasBrackets, kicker, group, kind, paragraphs, items, subheads } = section
  const size = [
    say.paragraphs(paragraphs.length),
    ...(items.length > 0 ? [say.items(items.length)] : []),
  ]
  return (
    <details id={`section-${index}`} className="archive-section">
      <summary>
        {group !== null && <small>【{group}】</small>}
        {kicker !== null && <small>{kicker}</small>}
        <span>{title === null ? say.untitled : hasBrackets ? `【${title}】` : title}</span>
        <em>
          {label('readSection', kind, language)} · {size.join(' · ')}
        </em>
      </summary>
      {subheads.length > 0 && <p className="archive-subheads">{subheads.join('　')}</p>}
      {paragraphs.map(({ text, place }) => (
        <p key={`${place.paragraph}.${text.slice(0, 12)}`}>{text}</p>
      ))}
      {items.map(({ units, caseNumber, paragraphs: told }) => (
        <div
          className="archive-item"
          key={`${caseNumber ?? units.join()}.${told[0]?.place.paragraph ?? 0}`}
        >
          <strong>{[caseNumber, units.join('、')].filter(Boolean).join(' ')}</strong>
          {told.map(({ text, place }) => (
            <p key={`${place.paragraph}.${text.slice(0, 12)}`}>{text}</p>
          ))}
        </div>
      ))}
    </details>
  )
}
