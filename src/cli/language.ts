import type { CommandLanguage } from '../core/wording/command-line.ts'

/** Chinese, unless `--lang en` asks otherwise. */
export function commandLanguage(words: readonly string[]): CommandLanguage {
  const at = words.indexOf('--lang')
  const asked = at >= 0 ? words[at + 1] : words.find((word) => word.startsWith('--lang='))?.slice(7)
  return asked === 'en' ? 'en' : 'zh'
}

let spoken: CommandLanguage = 'zh'

/** Sets the language in which this run of the program says what went wrong. */
export function speakIn(language: CommandLanguage): void {
  spoken = language
}

/** The language in which this run of the program says what went wrong. */
export function spokenLanguage(): CommandLanguage {
  return spoken
}
