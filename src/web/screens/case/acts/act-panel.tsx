import Button from 'antd/es/button'
import { useState } from 'react'
import type { ShownCaseView } from '../../../../contract/case/shown-case.ts'
import type { CaseActName } from '../../../../core/case/case-act.ts'
import { label } from '../../../../core/wording/label.ts'
import { useDesk } from '../../../api/desk.ts'
import { Drop } from '../../../parts/drop/drop.tsx'
import { useLanguage, useWords } from '../../../words/language.ts'
import { ActForm } from './act-form.tsx'
import { groupsOf, type OfferedGroup } from './act-groups.ts'
import { ACT_WORDS } from './act-words.ts'
import type { ChosenAct } from './built-act.ts'

/** What is mostly done, in the order of a case's way; everything else stands under “more”. */
const USUAL: readonly CaseActName[] = [
  'signFor',
  'verify',
  'reply',
  'passByAuthority',
  'passByOffice',
  'signOff',
  'report',
  'signForHandOn',
  'answerHandOn',
  'passOnAnswer',
  'returnAnswer',
  'handOn',
  'decideExtension',
  'returnByAuthority',
  'returnByOffice',
  'urge',
]
/** What moves a case on, the furthest first: done by the first button. */
const FORWARD: readonly CaseActName[] = [
  'decideExtension',
  'report',
  'signOff',
  'passByAuthority',
  'passByOffice',
  'reply',
  'verify',
  'signFor',
  'passOnAnswer',
  'answerHandOn',
  'signForHandOn',
  'dispatch',
]

/** Only the acts that this reader may do now, each with its short form. */
export function ActPanel({ shown }: { readonly shown: ShownCaseView }) {
  const say = useWords(ACT_WORDS)
  const language = useLanguage()
  const { round } = useDesk()
  const [chosen, choose] = useState<ChosenAct | null>(null)
  const [done, setDone] = useState<CaseActName | null>(null)
  const groups = groupsOf(shown.allowed, round.settings, say)
  const pick = (next: ChosenAct) => {
    setDone(null)
    choose(next)
  }
  return (
    <section className="sheet act-panel" aria-labelledby="acts">
      <h2 id="acts">{say.heading}</h2>
      {groups.length === 0 && <p className="soft">{say.none}</p>}
      {done && (
        <p className="done-word" role="status">
          {say.done(label('act', done, language))}
        </p>
      )}
      {groups.map((group) => (
        <ActGroup
          key={group.title}
          {...group}
          hasTitle={groups.length > 1}
          isFirst={shown.case.parts.length === 0}
          pick={pick}
        />
      ))}
      {chosen && (
        <ActForm
          key={`${chosen.act} ${chosen.unitId} ${chosen.partOf}`}
          shown={shown}
          chosen={chosen}
          close={() => choose(null)}
          done={(act) => {
            choose(null)
            setDone(act)
          }}
        />
      )}
    </section>
  )
}

type GroupProps = OfferedGroup & {
  readonly hasTitle: boolean
  /** Nothing has been dispatched yet: then that comes first. */
  readonly isFirst: boolean
  readonly pick: (chosen: ChosenAct) => void
}

function ActGroup({ title, hasTitle, offered, isFirst, pick }: GroupProps) {
  const say = useWords(ACT_WORDS)
  const language = useLanguage()
  const usual: readonly CaseActName[] = isFirst ? ['dispatch', 'handOver', ...USUAL] : USUAL
  const shown = usual.flatMap((name) => offered.filter(({ act }) => act === name))
  const rest = offered.filter((one) => !shown.includes(one))
  const primary = FORWARD.find((name) => shown.some(({ act }) => act === name))
  return (
    <div className="act-group">
      {hasTitle && <h3>{title}</h3>}
      <div className="row-acts">
        {shown.map((one) => (
          <Button
            key={`${one.act} ${one.partOf}`}
            type={one.act === primary ? 'primary' : 'default'}
            onClick={() => pick(one)}
          >
            {label('act', one.act, language)}
          </Button>
        ))}
        {rest.length > 0 && (
          <Drop label={say.more}>
            {(close) => (
              <ul className="act-list">
                {rest.map((one) => (
                  <li key={`${one.act} ${one.partOf}`}>
                    <button
                      type="button"
                      onClick={() => {
                        close()
                        pick(one)
                      }}
                    >
                      {label('act', one.act, language)}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </Drop>
        )}
      </div>
    </div>
  )
}
