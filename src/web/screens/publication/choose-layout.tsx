import type { TemplatesView } from '../../../contract/table-template/table-template.ts'
import { publicLayoutProblems } from '../../../core/table/public-layout.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useWords } from '../../words/language.ts'
import { PUBLICATION_SCREEN_WORDS } from './publication-words.ts'

type Props = { readonly chosen: string; readonly choose: (name: string) => void }

/** The layout of the table that is drafted next: the round's own, a ready-made one, or one of the office's that can be printed. */
export function ChooseLayout({ chosen, choose }: Props) {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const { answer } = useAnswer<TemplatesView>({ path: '/api/table-templates' })
  const own = (answer?.own ?? [])
    .filter(({ isInUse, template }) => isInUse && publicLayoutProblems(template).length === 0)
    .map(({ template }) => ({ name: template.name, title: template.name }))
  return (
    <div className="filters">
      <label>
        {say.layout}{' '}
        <select className="field" value={chosen} onChange={(event) => choose(event.target.value)}>
          <option value="">{say.layoutOfRound}</option>
          {[...own, ...(answer?.readyMade ?? [])].map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
