/** What we use of heic-decode; its published types leave the size of a picture out, which is known before it is decoded. */
declare module 'heic-decode/lib.js' {
  type Size = { readonly width: number; readonly height: number }
  type Picture = Size & {
    readonly decode: () => Promise<Size & { readonly data: Uint8ClampedArray }>
  }
  export type HeicDecoder = {
    readonly all: (file: { readonly buffer: Uint8Array }) => Promise<readonly Picture[]>
  }
  /** The library that heic-decode is given, made with a hook of its own for the program's memory. */
  export type Libheif<Instance> = (options: {
    readonly instantiateWasm: (imports: object, use: (instance: Instance) => unknown) => unknown
  }) => unknown
}
