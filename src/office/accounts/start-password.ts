import { randomInt } from 'node:crypto'

/** Without the letters and digits that are taken for one another when they are read out. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz'
const DIGITS = '23456789'
const GROUPS = 4
const GROUP_LENGTH = 4

/** A password to be read out once and changed at the first sign-in: `kfm7-wqp3-xrt9-hdc4`. */
export function newStartPassword(): string {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, (_, index) => {
      const from = index === GROUP_LENGTH - 1 ? DIGITS : LETTERS
      return from[randomInt(from.length)] ?? ''
    }).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
