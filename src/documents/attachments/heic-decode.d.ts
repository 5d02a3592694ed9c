/** What we use of heic-decode; its published types leave the size of a picture out, which is known before it is decoded. */
declare module 'heic-decode' {
  type Size = { readonly width: number; readonly height: number }
  type Picture = Size & {
    readonly decode: () => Promise<Size & { readonly data: Uint8ClampedArray }>
  }
  export const all: (file: { readonly buffer: Uint8Array }) => Promise<readonly Picture[]>
}
