/** Where a database of our own server is reached: through the socket in a folder only we may enter. */
export function socketAddress(
  socket: { readonly socketFolder: string; readonly port: number },
  user: string,
  database: string,
): string {
  const host = encodeURIComponent(socket.socketFolder)
  return `postgresql://${user}@localhost:${socket.port}/${database}?host=${host}`
}

/** The same server and user with another database. */
export function addressOfDatabase(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${encodeURIComponent(database)}`
  return address.href
}

/** The same address with its sessions under another role, which the user must be a member of. */
export function addressUnderRole(url: string, role: string): string {
  const address = new URL(url)
  const options = address.searchParams.get('options')
  address.searchParams.set('options', `${options === null ? '' : `${options} `}-c role=${role}`)
  return address.href
}

/** Host, port and database without the password: fit for a message. */
export function placeOf(url: string): string {
  const address = new URL(url)
  return `${address.searchParams.get('host') ?? address.host}${address.pathname}`
}
