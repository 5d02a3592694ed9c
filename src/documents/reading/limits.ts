/** How much a foreign file may ask of the reader. */
export const LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 100 * 1024 * 1024,
  /** Bytes of all parts of a zip taken together, unpacked. */
  unpackedBytes: 768 * 1024 * 1024,
  /** A part may unpack to this many times its size, once it is past `freeBytes`. */
  ratio: 400,
  freeBytes: 64 * 1024 * 1024,
  /** Elements inside elements. */
  depth: 256,
  /** Cells kept of one paper. */
  cells: 6_000_000,
  /** Pages read of a PDF. */
  pages: 2000,
} as const
