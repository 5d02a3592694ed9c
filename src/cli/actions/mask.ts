import { placeAfter } from '../../core/privacy/paper-texts.ts'
import { PRIVACY_WORDS } from '../../core/wording/privacy-words.ts'
import { maskPaper } from '../../documents/masking/mask-paper.ts'
import { readPaperSafely } from '../../documents/reading/read-safely.ts'
import { bytesOf } from '../bytes-of.ts'
import { unreadableFile } from '../command-trouble.ts'
import { spokenLanguage } from '../language.ts'
import { writeNewFile } from '../write-new-file.ts'
import { type PrivacyPaper, privacyText } from './privacy.ts'

export type MaskedFile = PrivacyPaper & {
  readonly written: string
  /** The copy is plain text: the file's own format cannot be masked in place. */
  readonly isText: boolean
}

/** Writes the masked copy of a file; a file that cannot be read ends the command. */
export async function maskFile(file: string, out: string): Promise<MaskedFile> {
  const bytes = await bytesOf(file)
  const read = await readPaperSafely(bytes)
  if (!read.ok) throw unreadableFile(file, read.problem)
  const { found, isText, bytes: copy } = await maskPaper(bytes, read.value)
  const findings = found.map((one) => ({ ...one, place: placeAfter(one.place, one.from) }))
  return { file, findings, isText, written: await writeNewFile(out, copy) }
}

/** What was masked, and that the copy is text where it is. */
export function maskedText(masked: MaskedFile): string {
  const language = spokenLanguage()
  const told = privacyText([masked], language)
  const stop = language === 'zh' ? '。' : '.'
  return masked.isText ? `${told}\n${PRIVACY_WORDS['masked-as-text'][language]}${stop}` : told
}
