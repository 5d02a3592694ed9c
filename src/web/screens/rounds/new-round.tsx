import Button from 'antd/es/button'
import { useId, useState } from 'react'
import { ROUNDS_TO_BEGIN_WITH } from '../../../core/round/ready-made/ready-made-rounds.ts'
import type { RoundSettings } from '../../../core/round/round-settings.ts'
import { goTo } from '../../api/address.ts'
import type { RoundLine } from '../../api/round.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { ROUNDS_WORDS } from './rounds-words.ts'

/** Opens a round with the settings of another: what it is called is asked here, the rest is checked on its form. */
export function NewRound({ rounds }: { readonly rounds: readonly RoundLine[] }) {
  const { officeId } = useSession()
  const say = useWords(ROUNDS_WORDS)
  const field = useId()
  const earlier = rounds.map((round) => round.settings as RoundSettings)
  const known = [...ROUNDS_TO_BEGIN_WITH, ...earlier]
  const [from, choose] = useState(0)
  const [id, setId] = useState('')
  const [title, setTitle] = useState(known[0]?.title ?? '')
  const opening = useAct<void, { readonly roundId: string }>(() => ({
    path: '/api/rounds',
    body: { ...known[from], officeId, id: id.trim(), title: title.trim() },
  }))
  const open = async () => {
    const opened = await opening.act()
    if (opened) goTo(`/${officeId}/${opened.roundId}/settings`)
  }
  const option = (settings: RoundSettings, at: number) => (
    <option key={at} value={at}>
      {settings.title}（{settings.id}）
    </option>
  )
  return (
    <section className="sheet">
      {opening.trouble && <TroubleNote trouble={opening.trouble} />}
      <div className="form-grid">
        <label htmlFor={`${field}-from`}>{say.from}</label>
        <select
          id={`${field}-from`}
          className="field"
          value={from}
          onChange={(event) => {
            const at = Number(event.target.value)
            choose(at)
            setTitle(known[at]?.title ?? '')
          }}
        >
          <optgroup label={say.readyMade}>{ROUNDS_TO_BEGIN_WITH.map(option)}</optgroup>
          {earlier.length > 0 && (
            <optgroup label={say.earlier}>
              {earlier.map((settings, at) => option(settings, ROUNDS_TO_BEGIN_WITH.length + at))}
            </optgroup>
          )}
        </select>
        <label htmlFor={`${field}-id`}>{say.id}</label>
        <div>
          <input
            id={`${field}-id`}
            className="field"
            value={id}
            onChange={(event) => setId(event.target.value)}
          />
          <p className="soft">{say.idHint}</p>
        </div>
        <label htmlFor={`${field}-title`}>{say.name}</label>
        <input
          id={`${field}-title`}
          className="field"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <p className="soft more">{say.afterwards}</p>
      <Button
        type="primary"
        disabled={id.trim() === '' || title.trim() === '' || opening.isActing}
        onClick={open}
      >
        {say.begin}
      </Button>
    </section>
  )
}
