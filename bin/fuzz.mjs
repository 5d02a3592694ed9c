// `npm run fuzz`: 10,000 broken files of every format, each answered in time and within memory, or it ends
// with 1 and names the seeds. A number after `--` is the first seed.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

await build({
  absWorkingDir: ROOT,
  // As deep as its source: it looks for papers and for its worker from where it stands.
  entryPoints: { main: 'test/fuzz/print.ts' },
  outdir: 'dist/fuzz',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})
await import('../dist/fuzz/main.js')
