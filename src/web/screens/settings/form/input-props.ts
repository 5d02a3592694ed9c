import type { ComponentType } from 'react'
import type { Field } from './field.ts'

export type InputProps<Kind extends Field['kind'] = Field['kind']> = {
  readonly field: Extract<Field, { readonly kind: Kind }>
  readonly value: unknown
  readonly change: (value: unknown) => void
  /** As the checker of settings names it: `units[3].validTo`. */
  readonly path: string
}

/** How the fields inside a field are drawn: given down, for fields hold fields. */
export type Draw = ComponentType<InputProps>
