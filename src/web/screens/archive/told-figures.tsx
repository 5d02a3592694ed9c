import type { ToldFigure } from '../../../core/bulletin/archive/told-figure.ts'
import { writeMoment } from '../../../core/calendar/written-moment.ts'
import { label } from '../../../core/wording/label.ts'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { ARCHIVE_SCREEN_WORDS } from './archive-screen-words.ts'

/** The figures of an issue, each with its words, its moment and its parts. */
export function ToldFigures({ figures }: { readonly figures: readonly ToldFigure[] }) {
  const say = useWords(ARCHIVE_SCREEN_WORDS)
  const language = useLanguage()
  if (figures.length === 0) return <p className="empty">{say.noFigures}</p>
  return (
    <ScrollBox>
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{say.label}</th>
            <th scope="col" className="count">
              {say.value}
            </th>
            <th scope="col">{say.cutOff}</th>
            <th scope="col">{say.topic}</th>
            <th scope="col">{say.parts}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr
              key={`${figure.place.paragraph}.${figure.sentence}.${figure.label}.${figure.total}`}
            >
              <td title={figure.sentence}>{figure.label}</td>
              <td className="count">
                {figure.total}
                {figure.unitWord}
              </td>
              <td className="date">{figure.cutOff === null ? '' : writeMoment(figure.cutOff)}</td>
              <td>{figure.topic === null ? '' : label('figureTopic', figure.topic, language)}</td>
              <td>
                {figure.breakdowns.map(({ by, parts }) => (
                  <p key={by}>{parts.map((part) => `${part.label} ${part.count}`).join('、')}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
