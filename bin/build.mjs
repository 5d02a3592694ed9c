// Builds the program: the server and command line with esbuild, the pages with Vite.
// `node bin/build.mjs` builds both from nothing; with the word `program` or `pages`, that part alone.
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

function newest(folder) {
  let latest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    const time = entry.isDirectory() ? newest(path) : statSync(path).mtimeMs
    if (time > latest) latest = time
  }
  return latest
}

function builtAt(file) {
  return statSync(join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** A package installed from the registry carries its dist and no sources to compare it with. */
function sourcesChangedSince(time, ...places) {
  const found = places
    .map((place) => join(ROOT, place))
    .filter((place) => statSync(place, { throwIfNoEntry: false }) !== undefined)
  return found.some(
    (place) => (statSync(place).isDirectory() ? newest(place) : statSync(place).mtimeMs) > time,
  )
}

const PROGRAM_STAMP = 'dist/program/main.js'
const PAGES_STAMP = 'dist/pages/index.html'

export function programIsStale() {
  return sourcesChangedSince(
    builtAt(PROGRAM_STAMP),
    'src/core',
    'src/contract',
    'src/db',
    'src/documents',
    'src/office',
    'src/jobs',
    'src/http',
    'src/cli',
    'src/demonstration',
    'bench',
    'package-lock.json',
  )
}

export function pagesAreStale() {
  return sourcesChangedSince(
    builtAt(PAGES_STAMP),
    'src/web',
    'src/core',
    'src/contract',
    'vite.config.ts',
    'package-lock.json',
  )
}

export async function buildProgram() {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: { main: 'src/cli/main.ts', 'read-worker': 'src/documents/reading/worker.ts' },
    outdir: 'dist/program',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
    define: { 'process.env.HUIYIN_BUNDLED': '"1"' },
    write: false,
  })
  mkdirSync(join(ROOT, 'dist/program'), { recursive: true })
  // Pieces are named after their contents, so a program that runs keeps its own; the entries, which
  // name the pieces, come last, and each file is there whole or not at all.
  const isEntry = ({ path }) => ENTRIES.test(path)
  const pieces = outputFiles.filter((file) => !isEntry(file))
  for (const { path, contents } of [...pieces, ...outputFiles.filter(isEntry)]) {
    const halfWritten = `${path}.${process.pid}`
    writeFileSync(halfWritten, contents)
    renameSync(halfWritten, path)
  }
}

const ENTRIES = /[\\/](main|read-worker)\.js$/

export async function buildPages() {
  // Whoever calls (a test runner says `test`), pages are built as offices get them.
  process.env.NODE_ENV = 'production'
  const { build } = await import('vite')
  await build({
    root: join(ROOT, 'src/web'),
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
  })
  packPages(join(ROOT, 'dist/pages'))
}

const PACKED = ['.js', '.css', '.svg']

/** Lays the packed forms of every script and sheet beside it, so that no request waits for packing. */
function packPages(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((one) => PACKED.includes(extname(one)))) {
    const path = join(folder, name)
    const bytes = readFileSync(path)
    const params = {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    }
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }))
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

async function buildBoth() {
  rmSync(join(ROOT, 'dist/program'), { recursive: true, force: true })
  await buildProgram()
  await buildPages()
}

const PARTS = { program: buildProgram, pages: buildPages }

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const build = PARTS[process.argv[2]] ?? buildBoth
  await build()
}
