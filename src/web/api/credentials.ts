/** What every request carries so that the server knows who asks; set when somebody signs in, and by nothing else. */
type Credentials = Readonly<Record<string, string>>

let carried: Credentials = {}

/** From now on every request of this page carries these and no others. */
export function carryCredentials(headers: Credentials): void {
  carried = headers
}

/** What requests carry now; nothing before anybody signs in. */
export function carriedCredentials(): Credentials {
  return carried
}
