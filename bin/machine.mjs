// What the tests need of the machine beyond npm: a browser and, for one more run, PostgreSQL 15.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { carriedBrowser } from './carried-browser.mjs'

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const POSTGRES_15 = '/usr/lib/postgresql/15/bin'

/** Where the browser is: named, on the machine, installed where that is allowed, or else the one that npm carries. */
export async function findBrowser() {
  const named = process.env.HUIYIN_BROWSER
  if (named) return named
  const found = onPath(BROWSERS)
  if (found) return found
  if (install(['chromium', 'fonts-noto-cjk'])) return onPath(BROWSERS)
  return carriedBrowser()
}

/** The folder of PostgreSQL 15's programs, installed first where that is allowed; null where there is none. */
export function findPostgres15() {
  if (existsSync(join(POSTGRES_15, 'postgres'))) return POSTGRES_15
  if (!mayInstall()) return null
  leaveOutDefaultCluster()
  return install(['postgresql-15']) && existsSync(join(POSTGRES_15, 'postgres'))
    ? POSTGRES_15
    : null
}

/** Whether packages may be installed: as root on Debian and its kin. */
export function mayInstall() {
  return process.getuid?.() === 0 && onPath(['apt-get']) !== null
}

/** Debian starts a server of its own with the package, which nobody here asked for. */
function leaveOutDefaultCluster() {
  const settings = '/etc/postgresql-common/createcluster.conf'
  if (existsSync(settings)) return
  mkdirSync('/etc/postgresql-common', { recursive: true })
  writeFileSync(settings, 'create_main_cluster = false\n')
}

function install(packages) {
  if (!mayInstall()) return false
  process.stdout.write(`installing ${packages.join(', ')} with apt-get\n`)
  const apt = (...words) =>
    spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const wanted = ['install', '-y', '--no-install-recommends', '--no-upgrade', ...packages]
  return apt(...wanted) || (apt('update') && apt(...wanted))
}

function onPath(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      if (isProgram(join(folder, name))) return join(folder, name)
    }
  }
  return null
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
