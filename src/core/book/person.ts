/** A person as a paper names them: with the post held that day, or without one. */
export type NamedPerson = { readonly name: string; readonly post: string | null }

/** 市委书记朱某某: the post before the name. */
export function wordPerson({ name, post }: NamedPerson): string {
  return `${post ?? ''}${name}`
}

/** A figure that a paper gives exactly, or only as a bound (900余). */
export type Bounded = { readonly count: number; readonly isOver: boolean }
