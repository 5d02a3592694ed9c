/** The address of a province's server, or null where it is none: http or https with a host and a port that there are, without a path, a name or a password. */
export function readProvinceAddress(text: string): string | null {
  const written = text.trim()
  if (!/^https?:\/\/[^/\\?#@]+\/?$/i.test(written) || !URL.canParse(written)) return null
  const { origin, port } = new URL(written)
  return port === '0' ? null : origin
}
