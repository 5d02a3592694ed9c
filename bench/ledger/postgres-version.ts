import { openBenchServer } from './bench-server.ts'

/** The version of the PostgreSQL that the program brings along. */
export async function postgresVersion(): Promise<string> {
  const server = await openBenchServer()
  await server.stop()
  return server.version
}
