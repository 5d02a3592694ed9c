import type { AttachmentView } from '../../../../contract/attachment/attachment.ts'
import { writeMoment } from '../../../../core/calendar/written-moment.ts'
import { label } from '../../../../core/wording/label.ts'
import { useLanguage, useWords } from '../../../words/language.ts'
import { FILE_WORDS } from './file-words.ts'
import { Picture } from './picture.tsx'

type Props = { readonly one: AttachmentView; readonly open: (one: AttachmentView) => void }

/** A picture made small by the browser, with what its camera says of time and place. */
export function Thumbnail({ one, open }: Props) {
  const say = useWords(FILE_WORDS)
  const language = useLanguage()
  const purpose = label('attachmentPurpose', one.purpose, language)
  const { takenAt, position } = one
  return (
    <figure className="thumbnail">
      <button type="button" onClick={() => open(one)} aria-label={`${purpose} ${one.name}`}>
        <Picture one={one} alt={one.note || `${purpose} ${one.name}`} />
      </button>
      <figcaption>
        <span>{takenAt ? `${say.takenAt} ${writeMoment(takenAt)}` : say.noTakenAt}</span>
        <span className="soft">
          {position
            ? `${position.latitude.toFixed(5)}, ${position.longitude.toFixed(5)}`
            : say.noPosition}
        </span>
        {one.note && <span>{one.note}</span>}
      </figcaption>
    </figure>
  )
}
