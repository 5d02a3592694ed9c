import { useMemo, useState } from 'react'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import { settingsChanges } from '../../../core/round/settings-changes.ts'
import { validateRoundSettings } from '../../../core/round/validate-round.ts'
import type { RoundLine } from '../../api/round.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { useDraft } from '../../api/use-draft.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { useWords } from '../../words/language.ts'
import { ChangesTable } from './changes-table.tsx'
import type { ROUND_SECTIONS } from './fields/round-fields.ts'
import { FieldInput } from './form/field-input.tsx'
import { FieldRows } from './form/object-input.tsx'
import { ProblemsContext } from './form/problems.ts'
import { SaveBar } from './save-bar.tsx'
import { SectionNav } from './section-nav.tsx'
import { SettingsFile } from './settings-file.tsx'
import { SETTINGS_WORDS } from './settings-words.ts'

type Values = Readonly<Record<string, unknown>>
type Props = {
  readonly stored: RoundLine
  readonly section: (typeof ROUND_SECTIONS)[number]
}

/** A part of the settings on a form; what is typed is kept until it is saved with its reason or thrown away. */
export function SettingsDesk({ stored, section }: Props) {
  const { role } = useSession()
  const say = useWords(SETTINGS_WORDS)
  const { roundId, version, settings } = stored
  const [values, change, forget] = useDraft<Values>(
    `settings.${roundId}.${version}`,
    settings as unknown as Values,
  )
  const [isAsking, ask] = useState(false)
  const [filled, refill] = useState(0)
  const problems = useMemo(() => {
    const checked = validateRoundSettings(values)
    return 'problems' in checked ? checked.problems : []
  }, [values])
  const changes = useMemo(() => settingsChanges(settings, values), [settings, values])
  const saving = useAct<string>((reason) => ({
    path: `/api/rounds/${roundId}/settings`,
    method: 'PUT',
    body: { settings: values, reason, expectedVersion: version },
  }))
  const replace = (next: Values) => {
    change(next)
    refill(filled + 1)
  }
  const throwAway = () => {
    forget()
    refill(filled + 1)
  }
  const give = async (reason: string) => {
    if (!(await saving.act(reason))) return
    forget()
    ask(false)
  }
  const mayChange = OFFICE_ACTS.changeRoundSettings.includes(role)
  return (
    <>
      <PageHead title={say.title} sentence={mayChange ? say.about : say.readOnly}>
        <SettingsFile
          name={roundId}
          values={values}
          take={(next) => replace({ ...next, id: roundId, officeId: settings.officeId })}
        />
      </PageHead>
      <SectionNav current={section.name} problems={problems} />
      <ProblemsContext value={problems}>
        <fieldset className="sheet settings-form" disabled={!mayChange}>
          <FieldRows
            key={`${section.name} ${filled}`}
            fields={section.fields}
            value={values}
            change={change}
            path=""
            draw={FieldInput}
          />
        </fieldset>
      </ProblemsContext>
      {mayChange && (
        <SaveBar
          changes={changes.length}
          problems={problems.length}
          throwAway={throwAway}
          save={() => ask(true)}
        />
      )}
      {changes.length > 0 && <ChangesTable changes={changes} />}
      {isAsking && (
        <AskReason
          title={say.save}
          sentence={say.saveWhat(changes.length)}
          needsReason
          trouble={saving.trouble}
          close={() => ask(false)}
          give={give}
        />
      )}
    </>
  )
}
