import '../../look/accounts.css'
import Alert from 'antd/es/alert'
import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { useId, useState } from 'react'
import type { SettledAccessView } from '../../../contract/account.ts'
import { ACCESS_BOUNDS, type AccessSettings } from '../../../core/account/access-settings.ts'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { ACCESS_WORDS } from './access-words.ts'

const UNITS = {
  passwordLength: 'characters',
  passwordKinds: 'kinds',
  passwordDays: 'days',
  idleMinutes: 'minutes',
  sessionHours: 'hours',
  freeFailures: 'times',
  firstWaitSeconds: 'seconds',
  longestWaitMinutes: 'minutes',
} as const satisfies Readonly<Record<keyof AccessSettings, keyof typeof ACCESS_WORDS>>
const NAMES = Object.keys(UNITS) as (keyof AccessSettings)[]

/** How the office lets people in, and a change of it with a reason. */
export function AccessPlace() {
  const say = useWords(ACCESS_WORDS)
  const { answer, trouble, again } = useAnswer<SettledAccessView>({ path: '/api/access-settings' })
  return (
    <>
      <PageHead title={say.title} sentence={say.about} />
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {!answer && !trouble && <Skeleton active />}
      {answer && <Rules key={answer.version} settled={answer} />}
    </>
  )
}

type Texts = Readonly<Record<keyof AccessSettings, string>>

function Rules({ settled }: { readonly settled: SettledAccessView }) {
  const { role } = useSession()
  const say = useWords(ACCESS_WORDS)
  const [texts, type] = useState<Texts>(() => textsOf(settled.settings))
  const [reason, setReason] = useState('')
  const [isTold, tell] = useState(false)
  const id = useId()
  const settings = settingsIn(texts)
  const mayChange = OFFICE_ACTS.changeAccessSettings.includes(role)
  const saving = useAct(() => ({
    path: '/api/access-settings',
    method: 'PUT',
    body: { settings, version: settled.version, reason: reason.trim() },
  }))
  const isWrong = settings === null || reason.trim() === ''
  const send = () => {
    tell(true)
    if (!isWrong) void saving.act()
  }
  return (
    <section className="sheet account-form">
      {settled.version === 0 && <p className="soft">{say.usual}</p>}
      {saving.trouble && <TroubleNote trouble={saving.trouble} />}
      {isTold && isWrong && <Alert type="error" showIcon role="alert" title={say.wrong} />}
      <div className="rules-grid">
        {NAMES.map((name) => (
          <Rule
            key={name}
            name={name}
            text={texts[name]}
            isFixed={!mayChange}
            change={(text) => type({ ...texts, [name]: text })}
          />
        ))}
      </div>
      {mayChange && (
        <>
          <div className="form-line">
            <label htmlFor={id}>{say.reason}</label>
            <input
              id={id}
              className="field"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          <div className="filters more">
            <Button type="primary" disabled={saving.isActing} onClick={send}>
              {say.save}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

type RuleProps = {
  readonly name: keyof AccessSettings
  readonly text: string
  readonly isFixed: boolean
  readonly change: (text: string) => void
}

function Rule({ name, text, isFixed, change }: RuleProps) {
  const say = useWords(ACCESS_WORDS)
  const id = useId()
  const [least, most] = ACCESS_BOUNDS[name]
  return (
    <>
      <label htmlFor={id}>{say[name]}</label>
      <input
        id={id}
        className="field"
        inputMode="numeric"
        value={text}
        readOnly={isFixed}
        aria-describedby={`${id}-note`}
        aria-invalid={valueIn(name, text) === undefined}
        onChange={(event) => change(event.target.value.trim())}
      />
      <span id={`${id}-note`} className="soft rule-note">
        {say[UNITS[name]]} ({say.bounds(least, most)})
      </span>
    </>
  )
}

function textsOf(settings: AccessSettings): Texts {
  const entries = NAMES.map((name) => [name, String(settings[name] ?? '')])
  return Object.fromEntries(entries) as Texts
}

/** Undefined where the text is no value of this rule; null where it asks for nothing. */
function valueIn(name: keyof AccessSettings, text: string): number | null | undefined {
  if (text === '') return name === 'passwordDays' ? null : undefined
  const value = Number(text)
  const [least, most] = ACCESS_BOUNDS[name]
  return Number.isInteger(value) && value >= least && value <= most ? value : undefined
}

function settingsIn(texts: Texts): AccessSettings | null {
  const entries = NAMES.map((name) => [name, valueIn(name, texts[name])] as const)
  if (entries.some(([, value]) => value === undefined)) return null
  return Object.fromEntries(entries) as AccessSettings
}
