// `npm run accuracy`: how well the checker does on the labelled papers beside this checkout, by kind
// of check. Ends with 1 below the aims: 95 % found, 95 % of changed figures seen, one false alarm in 20.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

await build({
  absWorkingDir: ROOT,
  // As deep as its source: it looks for the papers from where it stands.
  entryPoints: { main: 'test/accuracy/print.ts' },
  outdir: 'dist/accuracy',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})
await import('../dist/accuracy/main.js')
