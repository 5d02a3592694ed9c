/** An act as the command line says it: a JSON file, the act's name, and `name=value` for each particular. */
export function actSaid(said: {
  readonly fromFile: object
  readonly act: string | undefined
  readonly particulars: readonly string[]
}): { readonly act?: unknown } {
  return {
    ...said.fromFile,
    ...(said.act !== undefined && { act: said.act }),
    ...Object.fromEntries(said.particulars.map(particular)),
  }
}

/** `name=value`: a value that reads as JSON (true, 3, null, [..], {..}) is that, any other is text. */
function particular(text: string): readonly [string, unknown] {
  const at = text.indexOf('=')
  if (at < 0) return [text, true]
  const value = text.slice(at + 1)
  try {
    return [text.slice(0, at), JSON.parse(value)]
  } catch {
    return [text.slice(0, at), value]
  }
}
