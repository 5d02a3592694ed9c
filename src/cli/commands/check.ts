import type { CheckedFile } from '../../core/figures/marks/checked-file.ts'
import type { Language } from '../../core/wording/words.ts'
import type { CheckOptions } from '../check-options.ts'
import type { Register } from '../register.ts'
import { openTerminal } from '../terminal.ts'

/** `huiyin check FILE…`: which figures of a paper do not agree. Exit 0 all right, 1 something wrong, 2 unreadable or bad use. */
export const registerCheck: Register = (program, words) => {
  program
    .command('check <files...>')
    .description(words('check'))
    .option('--html <file>', words('check.html'))
    .option('--marked <file>', words('check.marked'))
    .option('--privacy', words('check.privacy'))
    .action(async (files: readonly string[], options: CheckOptions, command) => {
      const { json = false, lang } = command.optsWithGlobals()
      const language = lang === 'en' ? 'en' : 'zh'
      if (options.privacy === true) return lookForPersons(files, { json, language })
      const { checkFiles } = await import('../actions/check-files.ts')
      const { checkedJson, checkedText } = await import('../actions/check.ts')
      const { papers, written, unmarked } = await checkFiles(files, { ...options, language })
      const terminal = openTerminal(json)
      terminal.result(checkedJson(papers), () => checkedText(papers, language))
      for (const file of written) terminal.news('written', { file })
      for (const sentence of unmarked) terminal.remark(sentence)
      process.exitCode = unmarked.length > 0 ? 2 : exitCodeOf(papers)
    })
}

type Telling = { readonly json: boolean; readonly language: Language }

async function lookForPersons(
  files: readonly string[],
  { json, language }: Telling,
): Promise<void> {
  const { privacyExitCode, privacyOf, privacyText } = await import('../actions/privacy.ts')
  const papers = await privacyOf(files)
  openTerminal(json).result({ papers }, () => privacyText(papers, language))
  process.exitCode = privacyExitCode(papers)
}

/** 0 all right, 1 something wrong, 2 a file that cannot be read. */
export function exitCodeOf(papers: readonly CheckedFile[]): number {
  if (papers.some((paper) => 'problem' in paper)) return 2
  return papers.some(
    (paper) => 'checks' in paper && paper.checks.some(({ outcome }) => outcome === 'wrong'),
  )
    ? 1
    : 0
}
