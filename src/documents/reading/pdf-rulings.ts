import { least, most } from './extremes.ts'
import {
  apply,
  IDENTITY,
  type Matrix,
  matrixOf,
  multiply,
  type Ruling,
  type Rulings,
} from './pdf-geometry.ts'

/** The drawing operators of a page, as pdf.js lists them, and the codes of those that matter here. */
export type Drawing = {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

export type OperatorCodes = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'constructPath'
    | 'stroke'
    | 'closeStroke'
    | 'endPath'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd',
    number
  >
>

const THIN = 3
const SHORT = 4

type Segment = {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** The straight lines that a page draws, thin filled boxes taken for lines, in page coordinates. */
export function rulingsOf(drawing: Drawing, codes: OperatorCodes, view: Matrix): Rulings {
  const segments: Segment[] = []
  const stack: Matrix[] = []
  let current: Matrix = IDENTITY
  drawing.fnArray.forEach((operator, i) => {
    const args = drawing.argsArray[i]
    if (operator === codes.save) stack.push(current)
    else if (operator === codes.restore || operator === codes.paintFormXObjectEnd)
      current = stack.pop() ?? IDENTITY
    else if (operator === codes.transform)
      current = multiply(current, matrixOf(args as ArrayLike<number>))
    else if (operator === codes.paintFormXObjectBegin) {
      stack.push(current)
      current = multiply(current, matrixOf((args as readonly ArrayLike<number>[] | null)?.[0]))
    } else if (operator === codes.constructPath) {
      segments.push(...pathSegments(args, codes, multiply(view, current)))
    }
  })
  return { horizontal: straight(segments, 'horizontal'), vertical: straight(segments, 'vertical') }
}

/** A path is [how it is painted, [its points], its bounds]; one that is only clipped with draws nothing. */
function pathSegments(args: unknown, codes: OperatorCodes, matrix: Matrix): readonly Segment[] {
  const [paint, data] = Array.isArray(args) ? (args as readonly unknown[]) : []
  const points = Array.isArray(data) ? (data[0] as ArrayLike<number> | null | undefined) : null
  if (paint === codes.endPath || points === null || points === undefined) return []
  const shapes = shapesOf(Array.from(points), matrix)
  const isStroke = paint === codes.stroke || paint === codes.closeStroke
  return shapes.flatMap((shape) => (isStroke ? edges(shape) : thinBox(shape)))
}

type Point = readonly [number, number]

/** 0 moves, 1 draws a line, 2 and 3 draw curves, 4 closes. */
function shapesOf(data: readonly number[], matrix: Matrix): readonly (readonly Point[])[] {
  const shapes: Point[][] = []
  for (let i = 0; i < data.length; ) {
    const code = data[i++]
    const last = shapes.at(-1)
    if (code === 4) {
      const [first] = last ?? []
      if (first !== undefined) last?.push(first)
      continue
    }
    const take = code === 2 ? 6 : code === 3 ? 4 : 2
    const point = apply(matrix, data[i + take - 2] ?? 0, data[i + take - 1] ?? 0)
    i += take
    if (code === 0 || last === undefined) shapes.push([point])
    else last.push(point)
  }
  return shapes
}

function edges(shape: readonly Point[]): readonly Segment[] {
  return shape.slice(1).map(([x1, y1], i) => {
    const [x0, y0] = shape[i] ?? [x1, y1]
    return { x0, y0, x1, y1 }
  })
}

function thinBox(shape: readonly Point[]): readonly Segment[] {
  const [left, right, top, bottom] = [
    least(shape, ([x]) => x),
    most(shape, ([x]) => x),
    least(shape, ([, y]) => y),
    most(shape, ([, y]) => y),
  ]
  if (bottom - top <= THIN)
    return [{ x0: left, x1: right, y0: (top + bottom) / 2, y1: (top + bottom) / 2 }]
  if (right - left <= THIN)
    return [{ x0: (left + right) / 2, x1: (left + right) / 2, y0: top, y1: bottom }]
  return []
}

/** Lines of one direction; those that lie on one another or follow each other are joined. */
function straight(
  segments: readonly Segment[],
  direction: 'horizontal' | 'vertical',
): readonly Ruling[] {
  const lines = segments.flatMap(({ x0, y0, x1, y1 }): readonly Ruling[] => {
    const flat = direction === 'horizontal'
    const skew = flat ? Math.abs(y1 - y0) : Math.abs(x1 - x0)
    const [from, to] = flat
      ? [Math.min(x0, x1), Math.max(x0, x1)]
      : [Math.min(y0, y1), Math.max(y0, y1)]
    return skew > 1 || to - from < SHORT
      ? []
      : [{ at: flat ? (y0 + y1) / 2 : (x0 + x1) / 2, from, to }]
  })
  const joined: Ruling[] = []
  for (const line of lines.sort((a, b) => Math.round(a.at) - Math.round(b.at) || a.from - b.from)) {
    const last = joined.at(-1)
    if (last !== undefined && Math.abs(last.at - line.at) <= 1.5 && line.from <= last.to + THIN) {
      joined[joined.length - 1] = {
        at: last.at,
        from: Math.min(last.from, line.from),
        to: Math.max(last.to, line.to),
      }
    } else joined.push(line)
  }
  return joined
}
