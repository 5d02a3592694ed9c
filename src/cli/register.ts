import type { Command } from 'commander'
import type { CommandWord } from '../core/wording/command-line.ts'

/** Puts one command into the program; `words` gives its texts in the language asked for. */
export type Register = (program: Command, words: (word: CommandWord) => string) => void
