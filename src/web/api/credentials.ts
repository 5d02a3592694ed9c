/** What every request carries so that the server knows who asks; set when somebody signs in, and by nothing else. */
type Credentials = Readonly<Record<string, string>>

let carried: Credentials = {}

export function carryCredentials(headers: Credentials): void {
  carried = headers
}

export function carriedCredentials(): Credentials {
  return carried
}
