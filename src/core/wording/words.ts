/** The words for each literal of a union, in Chinese and in English. */
export type Words<Literal extends string> = Readonly<Record<Literal, Label>>

export type Label = { readonly zh: string; readonly en: string }

export type Language = keyof Label
