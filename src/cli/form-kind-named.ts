import { FORM_KINDS, type FormKind } from '../core/forms/form-kind.ts'
import { label } from '../core/wording/label.ts'
import { wrongUsage } from './command-trouble.ts'

/** The kind of paper that a person names by its code or its Chinese name. */
export function formKindNamed(name: string): FormKind {
  const found = FORM_KINDS.find((kind) => kind === name || label('formKind', kind) === name)
  if (found) return found
  const kinds = FORM_KINDS.map((kind) => label('formKind', kind)).join('、')
  throw wrongUsage('form-kind-unknown', { kind: name, kinds })
}
