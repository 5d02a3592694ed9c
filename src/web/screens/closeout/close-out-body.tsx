import type { AttachmentView } from '../../../contract/attachment/attachment.ts'
import type { CloseOut } from '../../../core/closeout/close-out.ts'
import { label } from '../../../core/wording/label.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { contentAddress } from '../case/files/picture.tsx'
import { CLOSE_OUT_SCREEN_WORDS } from './close-out-words.ts'

type Props = { readonly closeOut: CloseOut }
type WithFiles = Props & { readonly files: readonly AttachmentView[] }

/** Acceptance, conditions, measures and objections of a close-out. */
export function CloseOutBody({ closeOut, files }: WithFiles) {
  return (
    <>
      <Levels closeOut={closeOut} />
      <Conditions closeOut={closeOut} files={files} />
      <Measures closeOut={closeOut} />
      {closeOut.objections.length > 0 && <Objections closeOut={closeOut} />}
    </>
  )
}

function Levels({ closeOut }: Props) {
  const say = useWords(CLOSE_OUT_SCREEN_WORDS)
  const language = useLanguage()
  const { levels, acceptances, refusals } = closeOut
  return (
    <section className="sheet">
      <h2>{say.way}</h2>
      <dl className="facts">
        {levels.map((level) => {
          const done = acceptances.find((one) => one.level === level)
          return (
            <div key={level}>
              <dt>{label('acceptanceLevel', level, language)}</dt>
              <dd>
                {done ? (
                  `${done.on}　${done.letter}　${say.signedBy} ${done.signedBy}`
                ) : (
                  <span className="soft">{say.waiting}</span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      <ul className="plain">
        {refusals.map(({ level, on, reason }) => (
          <li key={on + level}>
            {on} {label('acceptanceLevel', level, language)}：{reason}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Conditions({ closeOut, files }: WithFiles) {
  const say = useWords(CLOSE_OUT_SCREEN_WORDS)
  return (
    <section className="sheet">
      <h2>{say.conditions}</h2>
      <dl className="facts">
        {closeOut.conditions.map(({ name, isMet, shownBy, asked, files: shown }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {isMet ? say.met : <span className="late-word">{say.notMet}</span>}
              {'　'}
              <span className={shownBy === '' ? 'soft' : 'read'}>{shownBy || asked}</span>
              {shown.map((one) => (
                <ShownFile key={one.sha256} one={one} files={files} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A file that shows that a condition is met; its link is gone once it is taken back. */
function ShownFile({
  one,
  files,
}: {
  readonly one: CloseOut['conditions'][number]['files'][number]
  readonly files: readonly AttachmentView[]
}) {
  const say = useWords(CLOSE_OUT_SCREEN_WORDS)
  const found = files.find(({ sha256 }) => sha256 === one.sha256)
  return (
    <div>
      {found ? (
        <a href={contentAddress(found)} target="_blank" rel="noreferrer">
          {one.caption}
        </a>
      ) : (
        <span className="soft">
          {one.caption} {say.fileGone}
        </span>
      )}
    </div>
  )
}

function Measures({ closeOut }: Props) {
  const say = useWords(CLOSE_OUT_SCREEN_WORDS)
  const { problem, application } = closeOut
  const measures =
    problem.measures.length > 0 ? problem.measures : application.outcomes.map(() => '')
  return (
    <section className="sheet">
      <h2>{say.measures}</h2>
      <p className="read">{problem.text}</p>
      <ol className="record">
        {measures.map((measure, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: measures keep the order of the plan
          <li key={index}>
            <div className="read">{measure}</div>
            <div className="read">
              {application.outcomes[index]?.trim() ? (
                application.outcomes[index]
              ) : (
                <span className="late-word">{say.noOutcome}</span>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Objections({ closeOut }: Props) {
  const say = useWords(CLOSE_OUT_SCREEN_WORDS)
  return (
    <section className="sheet">
      <h2>{say.objections}</h2>
      <ol className="record">
        {closeOut.objections.map(({ id, on, channel, text, answer }) => (
          <li key={id}>
            <div className="when">
              {on}　{channel}
            </div>
            <div className="read">{text}</div>
            {answer ? (
              <div className="read">
                {answer.on}　{answer.isUpheld ? say.upheld : say.notUpheld}：{answer.text}
              </div>
            ) : (
              <span className="late-word">{say.openObjection}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
