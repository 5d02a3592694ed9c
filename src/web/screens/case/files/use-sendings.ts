import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { AttachmentPurpose } from '../../../../core/attachment/attachment.ts'
import { type Trouble, troubleOf } from '../../../api/ask.ts'
import { upload } from '../../../api/upload.ts'

export type Sending = {
  readonly key: number
  readonly file: File
  readonly purpose: AttachmentPurpose
  readonly note: string
  readonly share: number
  readonly trouble: Trouble | null
  readonly isSent: boolean
}

type Said = { readonly purpose: AttachmentPurpose; readonly note: string }

/** Files on their way to a case or an entry, whose address `of` is: how far each is, and how to begin and to try again. */
export function useSendings(of: string) {
  const client = useQueryClient()
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const lastKey = useRef(0)
  const change = (key: number, more: Partial<Sending>) =>
    setSendings((all) => all.map((one) => (one.key === key ? { ...one, ...more } : one)))
  const send = async (one: Sending) => {
    change(one.key, { trouble: null, share: 0 })
    const { purpose, note, file } = one
    const said = new URLSearchParams({ purpose, name: file.name, note })
    try {
      const path = `${of}/attachments?${said}`
      await upload(path, file, (share) => change(one.key, { share }))
      change(one.key, { isSent: true, share: 1 })
      await client.invalidateQueries()
    } catch (thrown) {
      change(one.key, { trouble: troubleOf(thrown) })
    }
  }
  const begin = (files: Iterable<File>, said: Said) => {
    for (const file of files) {
      lastKey.current += 1
      const key = lastKey.current
      const fresh = { key, file, ...said, share: 0, trouble: null, isSent: false }
      setSendings((all) => [...all, fresh])
      void send(fresh)
    }
  }
  return { sendings, begin, send }
}
