type Plain = string | number | boolean | null | undefined

/** Every field there, so that one which only one side knows shows even where it may be left out. */
type Whole<Type> = Type extends Plain
  ? Type
  : Type extends readonly (infer Item)[]
    ? readonly Whole<Item>[]
    : { readonly [Name in keyof Type]-?: Whole<Type[Name]> }

type Fits<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false

/** True where two types hold the same values and know the same fields: how tests keep contract, core and office together. */
export type Same<One, Other> =
  Fits<One, Other> extends true ? Fits<Whole<One>, Whole<Other>> : false
