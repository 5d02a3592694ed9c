import type { TaskFiguresView } from '../../../contract/books/task-figures.ts'
import { label } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { TASK_SCREEN_WORDS } from './task-words.ts'

/** The problems of the levels above, each with the tasks into which it came down; nothing where no task carries a number from above. */
export function Cascade() {
  const say = useWords(TASK_SCREEN_WORDS)
  const language = useLanguage()
  const { round, home } = useDesk()
  const { at, clock } = useCutOff()
  const asked = new URLSearchParams({ at, clock })
  const { answer } = useAnswer<TaskFiguresView>({
    path: `/api/rounds/${round.roundId}/task-figures?${asked}`,
  })
  if (!answer || answer.cascade.length === 0) return null
  return (
    <section className="sheet">
      <h2>{say.cascade}</h2>
      <p className="soft">{say.cascadeSentence}</p>
      <ScrollBox>
        <table className="cases">
          <thead>
            <tr>
              <th scope="col">{say.higher}</th>
              <th scope="col">{say.ownTasks}</th>
              <th scope="col">{say.lead}</th>
              <th scope="col">{say.progress}</th>
            </tr>
          </thead>
          <tbody>
            {answer.cascade.map((one) => (
              <tr key={`${one.level} ${one.no}`}>
                <td>{`${one.level} ${one.no}`}</td>
                <td className="underlined">
                  {one.entryIds.map((entryId, index) => (
                    <span key={entryId}>
                      {index > 0 && '、'}
                      <Link to={`${home}/rectification/${entryId}`}>{one.nos[index] ?? ''}</Link>
                    </span>
                  ))}
                </td>
                <td className="units">
                  {one.leadUnits.map((id) => unitWord(id, round.settings)).join('、')}
                </td>
                <td>
                  <span className={one.progress === 'behind' ? 'late-word' : undefined}>
                    {label('progress', one.progress, language)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}
