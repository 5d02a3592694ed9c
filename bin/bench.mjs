// `npm run bench`: builds the program, its pages and the bench, and measures. Words after `--` choose
// sections; `npm run bench -- --help` names them.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPages, buildProgram, pagesAreStale, programIsStale } from './build.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The bench beside the reader's worker, bundled as the program is, so that it runs as fast. */
async function buildBench() {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: ROOT,
    entryPoints: { main: 'bench/main.ts', 'read-worker': 'src/documents/reading/worker.ts' },
    outdir: 'dist/bench',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
    define: { 'process.env.HUIYIN_BUNDLED': '"1"' },
  })
}

if (programIsStale()) await buildProgram()
if (pagesAreStale()) await buildPages()
await buildBench()
await import('../dist/bench/main.js')
