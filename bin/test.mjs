// `npm test`: builds, checks and runs every test; the last line says how many passed and failed.
// `--without-postgres-15` leaves out the second run of the database's tests on that server.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser, findPostgres15 } from './machine.mjs'
import { withPostgres15 } from './postgres-15.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
/** What touches the database: run once more on the oldest server that an office may bring. */
const ON_POSTGRES_15 = ['src/db', 'src/office']

const counts = { passed: 0, failed: 0, skipped: 0 }
const notes = []

const say = (line) => process.stdout.write(`${line}\n`)

function run(title, command, words, env = {}) {
  say(`\n— ${title}`)
  const done = spawnSync(command, words, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return done.status === 0
}

function stage(title, command, words) {
  if (run(title, command, words)) return
  counts.failed += 1
  notes.push(`${title}: failed`)
}

const tool = (name) => join(ROOT, 'node_modules/.bin', name)

/** Runs tests and adds what came of them; a file that cannot be loaded and a stray error each count as one failure. */
function runTests(title, words, env) {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-results-'))
  const results = join(folder, 'results.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
    const isGood = run(
      title,
      process.execPath,
      [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...words, ...reporters],
      env,
    )
    add(title, isGood, readResults(results))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] }
  }
}

function add(title, isGood, results) {
  const unread = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = results.numFailedTests + unread.length
  counts.passed += results.numPassedTests
  counts.skipped += results.numPendingTests
  counts.failed += failed
  for (const file of unread) notes.push(`${file.name}: could not be loaded`)
  if (!isGood && failed === 0) {
    counts.failed += 1
    notes.push(`${title}: ended with an error outside the tests`)
  }
}

function hasJourneys() {
  try {
    return readdirSync(join(ROOT, 'test/journeys'), { recursive: true }).some((name) =>
      name.endsWith('.test.ts'),
    )
  } catch {
    return false
  }
}

async function everything() {
  const browser = hasJourneys() ? await findBrowser() : null
  if (hasJourneys() && browser === null) {
    counts.failed += 1
    notes.push(
      'no browser for the journeys: install it (Debian: apt-get install chromium fonts-noto-cjk) or name one in HUIYIN_BROWSER',
    )
    return runTests(
      'tests without journeys',
      ['--project', 'core', '--project', 'papers', '--project', 'server'],
      {},
    )
  }
  return runTests('tests', [], browser === null ? {} : { HUIYIN_BROWSER: browser })
}

async function onceMoreOnPostgres15() {
  if (process.argv.includes('--without-postgres-15')) return
  const programs = findPostgres15()
  if (programs === null) {
    notes.push(
      'not run on PostgreSQL 15: it is not installed (Debian: apt-get install postgresql-15)',
    )
    return
  }
  await withPostgres15(programs, (url) =>
    runTests('tests of the database on PostgreSQL 15', ['--project', 'server', ...ON_POSTGRES_15], {
      TEST_DATABASE_URL: url,
    }),
  )
}

stage('build', process.execPath, [join(ROOT, 'bin/build.mjs')])
stage('compiler', tool('tsc'), ['-b'])
stage('linter', tool('biome'), ['check', '--error-on-warnings'])
await everything()
try {
  await onceMoreOnPostgres15()
} catch (error) {
  counts.failed += 1
  notes.push(`PostgreSQL 15: ${error.message}`)
}
if (counts.skipped > 0) notes.push(`${counts.skipped} skipped: each says in its name what it needs`)
say(`\n${notes.join('\n')}`)
say(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed === 0 ? 0 : 1
