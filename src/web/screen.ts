import type { ComponentType } from 'react'
import type { Role } from '../core/account/actor.ts'
import type { Label } from '../core/wording/words.ts'
import type { GROUP_WORDS } from './words/frame-words.ts'

/** What a screen is given: what stands in the address behind its name. */
export type ScreenProps = { readonly rest: readonly string[] }

/**
 * One screen: `/office/round/NAME/…` where it is about a round, `/office/-/NAME/…` where it is about
 * the office. Its component is loaded when it is first shown.
 */
export type Screen = {
  readonly name: string
  readonly about: 'round' | 'office'
  /** Null for a screen that is reached from another and stands in no menu. */
  readonly group: keyof typeof GROUP_WORDS | null
  readonly words: Label
  /** Who finds it in the menu; the server decides for itself what each may see. */
  readonly roles: readonly Role[]
  readonly component: ComponentType<ScreenProps>
}
