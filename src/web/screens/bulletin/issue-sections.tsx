import type { StoredIssueView } from '../../../contract/bulletin/issue.ts'
import { keyedSections } from '../../../core/bulletin/issue/section-key.ts'
import { label } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { DESK_WORDS } from './bulletin-words.ts'
import { useArranging } from './use-arranging.ts'

/** The sections of the round's bulletin; those without a tick are left out of this issue. */
export function IssueSections({ issue }: { readonly issue: StoredIssueView }) {
  const { round } = useDesk()
  const say = useWords(DESK_WORDS)
  const language = useLanguage()
  const arranging = useArranging(issue)
  const left = issue.arrangement.sectionsLeftOut
  const toggle = (key: string) =>
    void arranging.act({
      sectionsLeftOut: left.includes(key) ? left.filter((one) => one !== key) : [...left, key],
    })
  return (
    <section className="sheet" aria-labelledby="sections">
      <h2 id="sections">{say.sections}</h2>
      <p className="soft">{say.sectionsAbout}</p>
      {arranging.trouble && <TroubleNote trouble={arranging.trouble} />}
      <ul className="plain-list">
        {keyedSections(round.settings.bulletin).map(({ key, section }) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={!left.includes(key)}
                disabled={arranging.isActing}
                onChange={() => toggle(key)}
              />{' '}
              {section.heading ??
                ('items' in section
                  ? section.items.map((kind) => label('itemKind', kind, language)).join('、')
                  : label('section', section.kind, language))}
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
