import { aboutFile, placeWords } from '../../core/figures/check-wording.ts'
import type { CheckPlace } from '../../core/figures/text/place.ts'
import { findPrivate } from '../../core/privacy/find-private.ts'
import type { PrivacyFinding } from '../../core/privacy/finding.ts'
import { placeAfter, textsOf } from '../../core/privacy/paper-texts.ts'
import { PAPER_PROBLEM_WORDING, type PaperProblemCode } from '../../core/reading/paper-problem.ts'
import { PRIVACY_KIND_WORDING, PRIVACY_WORDS } from '../../core/wording/privacy-words.ts'
import type { Language } from '../../core/wording/words.ts'
import { readPaperSafely } from '../../documents/reading/read-safely.ts'
import { bytesOf } from '../bytes-of.ts'
import { CommandError } from '../command-trouble.ts'

/** A file with what may point to a person in it, or the sentence that says why it cannot be read. */
export type PrivacyPaper = {
  readonly file: string
  readonly findings: readonly PrivacyFinding<CheckPlace>[]
  readonly problem?: string
  readonly code?: string
}

/** What in each file may point to a private person. */
export async function privacyOf(files: readonly string[]): Promise<readonly PrivacyPaper[]> {
  const papers: PrivacyPaper[] = []
  for (const file of files) papers.push(await privacyOfFile(file))
  return papers
}

async function privacyOfFile(file: string): Promise<PrivacyPaper> {
  try {
    const read = await readPaperSafely(await bytesOf(file))
    if (!read.ok) return { file, findings: [], problem: read.message, code: read.problem }
    const findings = findPrivate(textsOf(read.value))
    return {
      file,
      findings: findings.map((one) => ({ ...one, place: placeAfter(one.place, one.from) })),
    }
  } catch (thrown) {
    if (!(thrown instanceof CommandError)) throw thrown
    return {
      file,
      findings: [],
      problem: thrown.message.slice(file.length).replace(/^(?:：|: )/u, ''),
      code: thrown.code,
    }
  }
}

/** For a person: each finding with its place and what could be printed instead. */
export function privacyText(papers: readonly PrivacyPaper[], language: Language = 'zh'): string {
  return papers.map((paper) => paperText(paper, language)).join('\n\n')
}

function paperText({ file, findings, problem, code }: PrivacyPaper, language: Language): string {
  const stop = language === 'zh' ? '。' : '.'
  if (problem !== undefined) return aboutFile(file, problemWords(problem, code, language), language)
  if (findings.length === 0)
    return aboutFile(file, `${PRIVACY_WORDS.none[language]}${stop}`, language)
  const space = language === 'zh' ? '' : ' '
  return [
    aboutFile(file, `${findings.length}${space}${PRIVACY_WORDS.found[language]}${stop}`, language),
    ...findings.map((finding) => findingText(finding, language)),
  ].join('\n')
}

function problemWords(problem: string, code: string | undefined, language: Language): string {
  return PAPER_PROBLEM_WORDING[code as PaperProblemCode]?.[language] ?? problem
}

function findingText(finding: PrivacyFinding<CheckPlace>, language: Language): string {
  const { kind, place, text, suggestion, isSure } = finding
  const unsure = PRIVACY_WORDS.unsure[language]
  const doubt = isSure ? '' : language === 'zh' ? `（${unsure}）` : ` (${unsure})`
  return `  ${PRIVACY_KIND_WORDING[kind][language]}${doubt} ${placeWords(place, language)} ${text} → ${suggestion}`
}

/** 0 nothing found, 1 something found, 2 a file that cannot be read. */
export function privacyExitCode(papers: readonly PrivacyPaper[]): number {
  if (papers.some(({ problem }) => problem !== undefined)) return 2
  return papers.some(({ findings }) => findings.length > 0) ? 1 : 0
}
