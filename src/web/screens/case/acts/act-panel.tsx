import Button from 'antd/es/button'
import { useState } from 'react'
import type { ShownCaseView } from '../../../../contract/case/shown-case.ts'
import type { CaseActName } from '../../../../core/case/case-act.ts'
import { label } from '../../../../core/wording/label.ts'
import { unitWord } from '../../../../core/wording/part-words.ts'
import { useDesk } from '../../../api/desk.ts'
import { Drop } from '../../../parts/drop/drop.tsx'
import { useLanguage, useWords } from '../../../words/language.ts'
import { ACT_FIELDS } from './act-fields.ts'
import { ActForm, type ChosenAct } from './act-form.tsx'
import { ACT_WORDS } from './act-words.ts'

/** What is mostly done, in the order of a case's way; everything else stands under “more”. */
const USUAL: readonly CaseActName[] = [
  'signFor',
  'verify',
  'reply',
  'passByAuthority',
  'passByOffice',
  'signOff',
  'report',
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
  'dispatch',
]

/** Only the acts that this reader may do now, each with its short form. */
export function ActPanel({ shown }: { readonly shown: ShownCaseView }) {
  const say = useWords(ACT_WORDS)
  const language = useLanguage()
  const { round } = useDesk()
  const [chosen, choose] = useState<ChosenAct | null>(null)
  const [done, setDone] = useState<CaseActName | null>(null)
  const { onCase, onParts } = shown.allowed
  const groups = [
    ...onParts.map(({ unitId, acts }) => ({
      unitId: unitId as string | null,
      title: unitWord(unitId, round.settings),
      acts: acts as readonly CaseActName[],
    })),
    {
      unitId: null,
      title: say.onWhole,
      // A suspected repeat is judged with both cases beside each other, further below.
      acts: onCase.filter((act) => act in ACT_FIELDS),
    },
  ].filter(({ acts }) => acts.length > 0)
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
          key={group.unitId ?? ''}
          {...group}
          hasTitle={groups.length > 1}
          isFirst={shown.case.parts.length === 0}
          pick={(act) => pick({ act, unitId: group.unitId })}
        />
      ))}
      {chosen && (
        <ActForm
          key={`${chosen.act} ${chosen.unitId}`}
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

type GroupProps = {
  readonly title: string
  readonly hasTitle: boolean
  readonly acts: readonly CaseActName[]
  /** Nothing has been dispatched yet: then that comes first. */
  readonly isFirst: boolean
  readonly pick: (act: CaseActName) => void
}

function ActGroup({ title, hasTitle, acts, isFirst, pick }: GroupProps) {
  const say = useWords(ACT_WORDS)
  const language = useLanguage()
  const usual: readonly CaseActName[] = isFirst ? ['dispatch', 'handOver', ...USUAL] : USUAL
  const shown = usual.filter((act) => acts.includes(act))
  const rest = acts.filter((act) => !shown.includes(act))
  const primary = FORWARD.find((act) => shown.includes(act))
  return (
    <div className="act-group">
      {hasTitle && <h3>{title}</h3>}
      <div className="row-acts">
        {shown.map((act) => (
          <Button
            key={act}
            type={act === primary ? 'primary' : 'default'}
            onClick={() => pick(act)}
          >
            {label('act', act, language)}
          </Button>
        ))}
        {rest.length > 0 && (
          <Drop label={say.more}>
            {(close) => (
              <ul className="act-list">
                {rest.map((act) => (
                  <li key={act}>
                    <button
                      type="button"
                      onClick={() => {
                        close()
                        pick(act)
                      }}
                    >
                      {label('act', act, language)}
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
