import Button from 'antd/es/button'
import { useState } from 'react'
import type {
  AttachmentTextView,
  AttachmentView,
} from '../../../../contract/attachment/attachment.ts'
import { showingOf } from '../../../../core/attachment/media-types.ts'
import { writeMoment } from '../../../../core/calendar/written-moment.ts'
import { label } from '../../../../core/wording/label.ts'
import { useSession } from '../../../api/session.ts'
import { useAct } from '../../../api/use-act.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { AskReason } from '../../../parts/ask-reason.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { ScrollBox } from '../../../parts/scroll-box.tsx'
import { sizeWord } from '../../../parts/size-word.ts'
import { FRAME_WORDS } from '../../../words/frame-words.ts'
import { useLanguage, useWords } from '../../../words/language.ts'
import { FILE_WORDS } from './file-words.ts'
import { contentAddress, Picture } from './picture.tsx'

type Props = { readonly one: AttachmentView; readonly close: () => void }

const OFFICE: readonly string[] = ['clerk', 'reviewer', 'head']

/** One file, shown as far as a browser can show it safely, with everything that is known of it. */
export function Viewer({ one, close }: Props) {
  const say = useWords(FILE_WORDS)
  const frame = useWords(FRAME_WORDS)
  const { role, unitId } = useSession()
  const [isAsking, ask] = useState(false)
  const withdrawing = useAct<string>((reason) => ({
    path: `/api/attachments/${one.attachmentId}/withdrawal`,
    body: { reason },
  }))
  const mayWithdraw = OFFICE.includes(role) || (unitId !== null && unitId === one.unitId)
  const withdraw = async (reason: string) => {
    if (await withdrawing.act(reason)) close()
  }
  return (
    <Dialog
      title={one.name}
      width={960}
      onCancel={close}
      footer={
        <>
          <Button onClick={close}>{frame.close}</Button>
          {mayWithdraw && <Button onClick={() => ask(true)}>{say.withdraw}</Button>}
          <a className="button-link" href={contentAddress(one, true)} download>
            {say.download}
          </a>
        </>
      }
    >
      <Content one={one} />
      <Known one={one} />
      {isAsking && (
        <AskReason
          title={say.withdraw}
          sentence={say.withdrawSentence}
          needsReason
          trouble={withdrawing.trouble}
          close={() => ask(false)}
          give={(reason) => void withdraw(reason)}
        />
      )}
    </Dialog>
  )
}

function Content({ one }: { readonly one: AttachmentView }) {
  const say = useWords(FILE_WORDS)
  const address = contentAddress(one)
  switch (showingOf(one.mediaType)) {
    case 'image':
      return <Picture className="whole-picture" one={one} alt={one.note || one.name} />
    case 'pdf':
      return <iframe className="whole-paper" title={one.name} src={address} />
    case 'video':
      // biome-ignore lint/a11y/useMediaCaption: a film from the site has no captions
      return <video className="whole-picture" src={address} controls />
    case 'audio':
      // biome-ignore lint/a11y/useMediaCaption: a recording from the site has no captions
      return <audio src={address} controls />
    case 'text':
      return <ReadText one={one} />
    case 'none':
      return <p className="soft">{say.cannotShow}</p>
  }
}

/** Paragraphs and tables as our own readers find them. */
function ReadText({ one }: { readonly one: AttachmentView }) {
  const say = useWords(FILE_WORDS)
  const { answer } = useAnswer<AttachmentTextView>({
    path: `/api/attachments/${one.attachmentId}/text`,
  })
  if (!answer) return null
  if (answer.pieces === null) return <p className="soft">{answer.problem ?? say.cannotShow}</p>
  return (
    <div className="read-paper">
      {answer.pieces.map((piece, index) =>
        piece.kind === 'paragraph' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paper's pieces have no other name and never move
          <p key={index} className="read">
            {piece.text}
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <ScrollBox key={index}>
            {piece.title && <h3>{piece.title}</h3>}
            <table>
              <tbody>
                {piece.rows.map((row, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <tr key={at}>
                    {row.map((cell, column) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: see above
                      <td key={column}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        ),
      )}
      {answer.isCut && <p className="soft">{say.cut}</p>}
    </div>
  )
}

function Known({ one }: { readonly one: AttachmentView }) {
  const say = useWords(FILE_WORDS)
  const language = useLanguage()
  const { takenAt, position } = one
  const isPicture = one.mediaType.startsWith('image/')
  const lines = [
    [say.purpose, label('attachmentPurpose', one.purpose, language)],
    [say.note, one.note],
    ...(isPicture
      ? [
          [say.takenAt, takenAt ? writeMoment(takenAt) : say.noTakenAt],
          [
            say.position,
            position
              ? `${position.latitude.toFixed(5)}, ${position.longitude.toFixed(5)}`
              : say.noPosition,
          ],
        ]
      : []),
    [say.recordedAt, `${writeMoment(one.recordedAt)} ${one.accountId}`],
    [say.size, sizeWord(one.bytes)],
    [say.digest, one.sha256],
  ] as const
  return (
    <dl className="facts known">
      {lines
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
