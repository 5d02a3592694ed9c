import Button from 'antd/es/button'
import { useEffect, useRef, useState } from 'react'
import type { AttachmentPurpose } from '../../../core/attachment/attachment.ts'
import { label } from '../../../core/wording/label.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import type { FieldPhoto } from './field-draft.ts'
import { FIELD_WORDS } from './field-words.ts'

type Props = {
  readonly photos: readonly FieldPhoto[]
  readonly change: (photos: readonly FieldPhoto[]) => void
}

const PURPOSES: readonly AttachmentPurpose[] = ['site', 'before', 'after']

/** The camera, the gallery, and what was taken; nothing leaves this phone before it is submitted. */
export function Photos({ photos, change }: Props) {
  const say = useWords(FIELD_WORDS)
  const language = useLanguage()
  const [purpose, choose] = useState<AttachmentPurpose>('site')
  const camera = useRef<HTMLInputElement>(null)
  const gallery = useRef<HTMLInputElement>(null)
  const add = (files: FileList | null) =>
    change([...photos, ...[...(files ?? [])].map((file) => photoOf(file, purpose))])
  return (
    <section className="sheet">
      <h2>{say.photos}</h2>
      <fieldset className="field-claim">
        <legend className="skip">{say.photos}</legend>
        {PURPOSES.map((one) => (
          <label key={one} className={one === purpose ? 'is-chosen' : ''}>
            <input
              type="radio"
              name="purpose"
              checked={one === purpose}
              onChange={() => choose(one)}
            />
            {label('attachmentPurpose', one, language)}
          </label>
        ))}
      </fieldset>
      <div className="row-acts">
        <Button type="primary" onClick={() => camera.current?.click()}>
          {say.shoot}
        </Button>
        <Button onClick={() => gallery.current?.click()}>{say.pick}</Button>
      </div>
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={say.shoot}
        onChange={(event) => {
          add(event.target.files)
          event.target.value = ''
        }}
      />
      <input
        ref={gallery}
        type="file"
        accept="image/*,video/*"
        multiple
        hidden
        aria-label={say.pick}
        onChange={(event) => {
          add(event.target.files)
          event.target.value = ''
        }}
      />
      <div className="thumbnails">
        {photos.map((photo) => (
          <PhotoShown
            key={photo.id}
            photo={photo}
            remove={() => change(photos.filter(({ id }) => id !== photo.id))}
          />
        ))}
      </div>
    </section>
  )
}

function PhotoShown({
  photo,
  remove,
}: {
  readonly photo: FieldPhoto
  readonly remove: () => void
}) {
  const say = useWords(FIELD_WORDS)
  const language = useLanguage()
  const [address, setAddress] = useState('')
  useEffect(() => {
    const made = URL.createObjectURL(photo.blob)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [photo.blob])
  const purpose = label('attachmentPurpose', photo.purpose, language)
  return (
    <figure className="thumbnail">
      {address !== '' && photo.blob.type.startsWith('image/') && (
        <img src={address} alt={`${purpose} ${photo.name}`} />
      )}
      <figcaption>
        <span>
          {purpose} {photo.isSent && say.photoSent}
        </span>
        {!photo.isSent && (
          <button type="button" className="text-button" onClick={remove}>
            {say.removePhoto}
          </button>
        )}
      </figcaption>
    </figure>
  )
}

const ENDING = /\.\w{1,5}$/
const HEX = 16
const DIGITS = 2

/** A name of its own on the way, so that what arrived already is known again. */
function photoOf(file: File, purpose: AttachmentPurpose): FieldPhoto {
  const dice = window.crypto.getRandomValues(new Uint8Array(6))
  const id = [...dice].map((byte) => byte.toString(HEX).padStart(DIGITS, '0')).join('')
  const ending = ENDING.exec(file.name)?.[0] ?? ''
  const bare = file.name.replace(ENDING, '')
  return { id, blob: file, name: `${bare}-${id}${ending}`, purpose, isSent: false }
}
