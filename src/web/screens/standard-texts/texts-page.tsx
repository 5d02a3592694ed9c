import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { StandardTextView } from '../../../contract/desk/standard-text.ts'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import type { CaseActName } from '../../../core/case/case-act.ts'
import { label } from '../../../core/wording/label.ts'
import { USUAL_TEXTS } from '../../../core/wording/usual-texts.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { LongField } from '../../parts/form/long-field.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { TEXTS_WORDS } from './texts-words.ts'
import '../../look/case.css'

const ACTS = Object.keys(USUAL_TEXTS) as CaseActName[]

/** The texts that forms offer, kept and removed here. */
export function TextsPage() {
  const say = useWords(TEXTS_WORDS)
  const language = useLanguage()
  const { role } = useSession()
  const { answer, trouble, again } = useAnswer<readonly StandardTextView[]>({
    path: '/api/standard-texts',
  })
  const texts = answer ?? []
  const mayShare = OFFICE_ACTS.shareText.includes(role)
  return (
    <>
      <PageHead title={say.title} sentence={say.sentence} />
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      <div className="columns">
        <div>
          <TextList
            title={say.shared}
            texts={texts.filter((one) => one.isShared)}
            mayRemove={mayShare}
          />
          <TextList title={say.own} texts={texts.filter((one) => !one.isShared)} mayRemove />
          <section className="sheet">
            <h2>{say.usual}</h2>
            <p className="soft">{say.usualSentence}</p>
            <dl className="facts">
              {ACTS.flatMap((act) =>
                (USUAL_TEXTS[act] ?? []).map((text) => (
                  <div key={text.zh}>
                    <dt>{label('act', act, language)}</dt>
                    <dd className="read">{text[language]}</dd>
                  </div>
                )),
              )}
            </dl>
          </section>
        </div>
        <div>
          <AddText mayShare={mayShare} />
        </div>
      </div>
    </>
  )
}

type ListProps = {
  readonly title: string
  readonly texts: readonly StandardTextView[]
  readonly mayRemove: boolean
}

function TextList({ title, texts, mayRemove }: ListProps) {
  const say = useWords(TEXTS_WORDS)
  const language = useLanguage()
  const removing = useAct<string>((textId) => ({ path: `/api/standard-texts/${textId}/removal` }))
  return (
    <section className="sheet">
      <h2>{title}</h2>
      {removing.trouble && <TroubleNote trouble={removing.trouble} />}
      {texts.length === 0 && <p className="soft">{say.none}</p>}
      <ul className="papers">
        {texts.map(({ textId, act, text }) => (
          <li key={textId} className="kept-text">
            <span className="soft">{act ? label('act', act, language) : say.every}</span>
            <span className="read">{text}</span>
            {mayRemove && (
              <button
                type="button"
                className="text-button"
                aria-label={`${say.remove} ${text}`}
                onClick={() => void removing.act(textId)}
              >
                {say.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function AddText({ mayShare }: { readonly mayShare: boolean }) {
  const say = useWords(TEXTS_WORDS)
  const language = useLanguage()
  const [act, chooseAct] = useState<CaseActName | ''>('urge')
  const [text, setText] = useState('')
  const [isShared, share] = useState(mayShare)
  const [isMissing, tellMissing] = useState(false)
  const keeping = useAct(() => ({
    path: '/api/standard-texts',
    body: { act: act === '' ? null : act, text: text.trim(), isShared },
  }))
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const isLacking = text.trim() === ''
    tellMissing(isLacking)
    if (!isLacking && (await keeping.act())) setText('')
  }
  return (
    <section className="sheet">
      <h2>{say.add}</h2>
      <form onSubmit={(event) => void keep(event)}>
        {keeping.trouble && <TroubleNote trouble={keeping.trouble} />}
        <label className="form-line">
          {say.act}
          <select
            className="field"
            value={act}
            onChange={(event) => chooseAct(event.target.value as CaseActName | '')}
          >
            <option value="">{say.every}</option>
            {ACTS.map((one) => (
              <option key={one} value={one}>
                {label('act', one, language)}
              </option>
            ))}
          </select>
        </label>
        <LongField
          label={say.text}
          value={text}
          change={setText}
          fault={isMissing ? say.missing : null}
        />
        {mayShare && (
          <label className="check-line">
            <input type="checkbox" checked={isShared} onChange={() => share(!isShared)} />{' '}
            {say.forAll}
          </label>
        )}
        <p className="more">
          <Button type="primary" htmlType="submit" loading={keeping.isActing}>
            {say.keep}
          </Button>
        </p>
      </form>
    </section>
  )
}
