import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { HeicDecoder, Libheif } from 'heic-decode/lib.js'

const require = createRequire(import.meta.url)
const PAGE_BYTES = 65_536

/** What we use of WebAssembly, which the types of Node leave out. */
type Memory = { readonly buffer: ArrayBuffer; grow: (pages: number) => number }
type Instance = { readonly exports: Readonly<Record<string, unknown>> }
const { WebAssembly: wasm } = globalThis as unknown as {
  WebAssembly: {
    readonly Module: new (program: Uint8Array) => object
    readonly Instance: new (module: object, imports: object) => Instance
    readonly Memory: abstract new () => Memory
  }
}

/**
 * The decoder of HEIC in a memory of at most so many bytes. WebAssembly lies outside of what a worker's limits
 * count, and what a file says of its size need not be true: growing beyond is refused, and decoding ends.
 */
export function heicDecoder(mostBytes: number): HeicDecoder {
  const program = readFileSync(require.resolve('libheif-js/libheif-wasm/libheif.wasm'))
  const libheif = require('libheif-js/libheif-wasm/libheif.js') as Libheif<Instance>
  const decoderWith = require('heic-decode/lib.js') as (library: unknown) => HeicDecoder
  return decoderWith(
    libheif({
      instantiateWasm: (imports, use) => {
        const instance = new wasm.Instance(new wasm.Module(program), imports)
        for (const one of Object.values(instance.exports)) {
          if (one instanceof wasm.Memory) holdBelow(one, mostBytes)
        }
        return use(instance)
      },
    }),
  )
}

/** The library grows its memory through this object alone. */
function holdBelow(memory: Memory, mostBytes: number): void {
  const grow = memory.grow.bind(memory)
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * PAGE_BYTES > mostBytes) {
      throw new RangeError('the picture takes more memory than it may')
    }
    return grow(pages)
  }
}
