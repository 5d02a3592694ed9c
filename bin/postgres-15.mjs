// A throw-away PostgreSQL 15, reached by a socket alone, for one run of the tests.
import { spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** PostgreSQL refuses root. */
const NOBODY = { uid: 65534, gid: 65534 }

/** Runs `work(url)` while the server is up; `programs` is the folder of initdb and pg_ctl. */
export async function withPostgres15(programs, work) {
  const user = process.getuid?.() === 0 ? NOBODY : null
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-15-'))
  if (user !== null) chownSync(folder, user.uid, user.gid)
  const cluster = join(folder, 'cluster')
  const run = (program, ...words) => {
    const done = spawnSync(join(programs, program), words, {
      cwd: '/',
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      ...user,
    })
    if (done.status !== 0) throw new Error(`${program}: ${done.error?.message ?? done.stderr}`)
  }
  const settings = `-k ${folder} -c listen_addresses= -c max_connections=100 -c fsync=off -c full_page_writes=off`
  try {
    run(
      'initdb',
      '-D',
      cluster,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    )
    run('pg_ctl', '-D', cluster, '-w', '-l', join(folder, 'log'), '-o', settings, 'start')
    try {
      return await work(
        `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
      )
    } finally {
      run('pg_ctl', '-D', cluster, '-m', 'immediate', 'stop')
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
