/** A PostgreSQL ready for use. */
export type DatabaseServer = {
  /** For the office's acts: row security holds. */
  readonly url: string
  /** For migrations, backup and restore: owns the tables. */
  readonly adminUrl: string
  /** Whether this call brought the server up (false: found running, or not ours). */
  readonly owned: boolean
  /** Leaves the server; the last of its users stops it. May be called more than once. */
  readonly stop: () => Promise<void>
}
