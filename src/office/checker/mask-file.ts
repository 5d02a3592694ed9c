import { PAPER_PROBLEM_WORDING, type PaperProblemCode } from '../../core/reading/paper-problem.ts'
import type { Language } from '../../core/wording/words.ts'
import type { SentFile } from './check-files.ts'
import { inTurn } from './in-turn.ts'

/** A masked copy under its own name, or why there is none. */
export type MaskedSentFile =
  | { readonly kind: 'copy'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'unread'; readonly problem: PaperProblemCode; readonly message: string }

const turn = inTurn(2)

/** The file with what may point to private persons masked; plain text where its own format cannot be masked in place. Nothing is kept. */
export async function maskSentFile(
  { file, bytes }: SentFile,
  language: Language,
): Promise<MaskedSentFile> {
  const { maskSafely } = await import('../../documents/checking/mask-safely.ts')
  const { masked, problem } = await turn(() => maskSafely(bytes))
  if (masked === null) {
    const code = problem ?? 'damaged'
    return { kind: 'unread', problem: code, message: PAPER_PROBLEM_WORDING[code][language] }
  }
  const name = masked.isText && !/\.(?:txt|md|csv)$/iu.test(file) ? `${file}.txt` : file
  return { kind: 'copy', name, bytes: masked.bytes }
}
