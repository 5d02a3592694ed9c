// A browser that npm carries, for machines where nothing may be installed: unpacked once, with the
// libraries that it needs, into a folder of this user.
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** The program to start, or null where the package cannot be used (it is Linux on x64 alone). */
export async function carriedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folder = join(tmpdir(), `huiyin-browser-${userInfo().uid}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // The package unpacks its libraries and fonts where it believes to be on such a machine.
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    chromium.setGraphicsMode = false
    return wrapper(folder, await chromium.executablePath(), { ...process.env })
  } catch (error) {
    process.stdout.write(`the browser that npm carries cannot be used: ${error.message}\n`)
    return null
  } finally {
    for (const name of [
      'LD_LIBRARY_PATH',
      'FONTCONFIG_PATH',
      'HOME',
      'AWS_LAMBDA_JS_RUNTIME',
      'TMPDIR',
    ]) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
}

/** Only the browser itself is to see these libraries: the database beside it has its own. */
function wrapper(folder, program, env) {
  const file = join(folder, 'browser')
  const given = ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH']
    .filter((name) => env[name] !== undefined)
    .map((name) => `export ${name}='${env[name]}'`)
  const flags = '--no-sandbox --no-zygote --disable-gpu --in-process-gpu'
  writeFileSync(file, ['#!/bin/sh', ...given, `exec '${program}' ${flags} "$@"`, ''].join('\n'))
  chmodSync(file, 0o700)
  return existsSync(program) ? file : null
}
