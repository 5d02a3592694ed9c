import { randomBytes, randomUUID } from 'node:crypto'
import { type Instant, instantOfMillis } from '../core/calendar/instant.ts'

/** The only clock of the program. */
export function now(): Instant {
  return instantOfMillis(Date.now())
}

/** A UUID v7 (RFC 9562): 48 bits of milliseconds, then chance, so that ids of one evening lie together. */
export function newId(): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Date.now(), 0, 6)
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** A short name for a request, shown to the user when something breaks. */
export function newRequestId(): string {
  return randomUUID().slice(0, 8)
}
