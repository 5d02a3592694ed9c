import type { AccessSettings } from './access-settings.ts'
import { GUESSED_PASSWORDS } from './guessed-passwords.ts'

/** What is wrong with a password that somebody chose. */
export type PasswordFault = 'too-short' | 'too-long' | 'too-few-kinds' | 'names-you' | 'too-common'

/** Whom the password is of: it may not hold these names. */
export type PasswordOwner = { readonly accountId: string; readonly name: string }

const MOST_CHARACTERS = 128
const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u]
const LEAST_NAME = 3
/** Walks over the keyboard and the alphabet, forwards; they are looked for backwards as well. */
const WALKS = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const LEAST_WALK = 4

/** Everything that speaks against a password, at once. */
export function passwordFaults(
  password: string,
  owner: PasswordOwner,
  { passwordLength, passwordKinds }: AccessSettings,
): readonly PasswordFault[] {
  const length = [...password].length
  const kinds = KINDS.filter((kind) => kind.test(password)).length
  const faults: readonly (readonly [PasswordFault, boolean])[] = [
    ['too-short', length < passwordLength],
    ['too-long', length > MOST_CHARACTERS],
    ['too-few-kinds', kinds < passwordKinds],
    ['names-you', namesOwner(password, owner)],
    ['too-common', isCommon(password)],
  ]
  return faults.filter(([, isSo]) => isSo).map(([fault]) => fault)
}

function namesOwner(password: string, { accountId, name }: PasswordOwner): boolean {
  const plain = password.toLowerCase()
  const names = [...accountId.split(/[.-]/), accountId, name.toLowerCase()]
  return names.some((one) => [...one].length >= LEAST_NAME && plain.includes(one))
}

/** One of the commonest, with or without digits and signs around it, one character over and over, or nothing but a walk over the keyboard. */
function isCommon(password: string): boolean {
  const plain = password.toLowerCase()
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return (
    GUESSED_PASSWORDS.has(plain) ||
    GUESSED_PASSWORDS.has(core) ||
    new Set(plain).size <= 3 ||
    withoutWalks(plain).length <= LEAST_WALK
  )
}

function withoutWalks(text: string): string {
  let rest = text
  for (const walk of [...WALKS, ...WALKS.map((one) => [...one].reverse().join(''))]) {
    for (let length = walk.length; length >= LEAST_WALK; length -= 1) {
      for (let from = 0; from + length <= walk.length; from += 1) {
        rest = rest.replaceAll(walk.slice(from, from + length), '')
      }
    }
  }
  return rest
}
