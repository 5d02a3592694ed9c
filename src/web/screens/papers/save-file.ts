/** Gives a file to the reader under a name. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a')
  const address = URL.createObjectURL(blob)
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
