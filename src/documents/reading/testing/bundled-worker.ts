import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/** A worker's program as the build makes it, in a folder of its own beside the packages that it needs. */
export type BundledWorker = {
  readonly worker: URL
  readonly folder: string
  readonly remove: () => void
}

/** Bundles a worker from its source, named from the project's root. */
export async function bundleWorker(entry: string, root = ROOT): Promise<BundledWorker> {
  const folder = mkdtempSync(join(root, 'node_modules/.worker-test-'))
  const outfile = join(folder, 'worker.mjs')
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  })
  const remove = () => rmSync(folder, { recursive: true, force: true })
  return { worker: pathToFileURL(outfile), folder, remove }
}
