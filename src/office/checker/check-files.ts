import type { CheckedFile } from '../../core/figures/marks/checked-file.ts'
import { PAPER_PROBLEM_WORDING } from '../../core/reading/paper-problem.ts'
import type { Language } from '../../core/wording/words.ts'
import { inTurn } from './in-turn.ts'

/** A file that was sent to be checked; nothing of it is kept. */
export type SentFile = { readonly file: string; readonly bytes: Uint8Array }

/** Each takes a thread with up to half a gigabyte. */
const turn = inTurn(2)

/** Foreign files checked together, each with its text and marks. Needs no ledger and leaves nothing behind. */
export function checkSentFiles(files: readonly SentFile[]): Promise<readonly CheckedFile[]> {
  return turn(async () => {
    const { checkSafely } = await import('../../documents/checking/check-safely.ts')
    const sources = files.map(({ file, bytes }) => ({ file, bytes: async () => bytes }))
    return checkSafely(sources, { withParts: true })
  })
}

/** The same as a report in one page. */
export async function reportOnSentFiles(
  files: readonly SentFile[],
  language: Language,
): Promise<string> {
  const { reportHtml } = await import('../../documents/checking/report-html.ts')
  return reportHtml(await checkSentFiles(files), language)
}

/** A copy with remarks, or why there is none. */
export type MarkedFile =
  | { readonly kind: 'copy'; readonly bytes: Uint8Array; readonly format: 'docx' | 'xlsx' }
  | { readonly kind: 'unread'; readonly problem: string; readonly message: string }
  | { readonly kind: 'takes-no-remarks' }

/** The first of the files with a remark at each wrong figure; the others are what it is held against. */
export async function markSentFile(
  files: readonly SentFile[],
  language: Language,
): Promise<MarkedFile> {
  const [checked] = await checkSentFiles(files)
  const [sent] = files
  if (sent === undefined || checked === undefined) return { kind: 'takes-no-remarks' }
  if ('problem' in checked)
    return { kind: 'unread', ...checked, message: PAPER_PROBLEM_WORDING[checked.problem][language] }
  const { format, checks } = checked
  if (format !== 'docx' && format !== 'xlsx') return { kind: 'takes-no-remarks' }
  const { copySafely } = await import('../../documents/checking/copy-safely.ts')
  const { copy, problem } = await turn(() => copySafely({ bytes: sent.bytes, checks, language }))
  if (copy !== null) return { kind: 'copy', bytes: copy, format }
  const { unreadFile } = await import('../../documents/checking/check-safely.ts')
  const unread = unreadFile(sent.file, problem ?? 'damaged')
  return { kind: 'unread', ...unread, message: PAPER_PROBLEM_WORDING[unread.problem][language] }
}
