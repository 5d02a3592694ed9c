import jpeg from 'jpeg-js'
import type { Position } from '../../core/attachment/attachment.ts'
import { clockOf, dayOfInstant, type Instant } from '../../core/calendar/instant.ts'
import { type Degrees, withNotes } from '../attachments/camera-notes.ts'
import { SCENES, type SceneName } from './scenes.ts'

/** A picture that stands for a photograph in a demonstration: what it shows, when and where it was taken. */
export type DrawnPhotograph = {
  readonly scene: SceneName
  readonly isPutRight: boolean
  /** Left and right changed: another place of the same kind. */
  readonly isMirrored: boolean
  readonly takenAt: Instant
  readonly position: Position
}

const WIDTH = 400
const HEIGHT = 300
const QUALITY = 78
/** How far a point may be lighter or darker than its scene says: a drawing without grain looks like no place. */
const GRAIN = 14

/** Draws the scene as a JPEG with the notes that a camera would write; the same photograph gives the same bytes. */
export function drawPhotograph(photograph: DrawnPhotograph): Buffer {
  const { scene, isPutRight, isMirrored, takenAt, position } = photograph
  const colourAt = SCENES[scene](isPutRight)
  const data = Buffer.alloc(WIDTH * HEIGHT * 4, 255)
  for (let at = 0; at < WIDTH * HEIGHT; at += 1) {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)]
    const shade = (grainAt(x, y) - 0.5) * GRAIN
    const colour = colourAt((isMirrored ? WIDTH - x : x) / WIDTH, y / HEIGHT)
    for (const channel of [0, 1, 2] as const) {
      data[at * 4 + channel] = Math.min(255, Math.max(0, Math.round(colour[channel] + shade)))
    }
  }
  const picture = jpeg.encode({ data, width: WIDTH, height: HEIGHT }, QUALITY).data
  const day = dayOfInstant(takenAt).replaceAll('-', ':')
  return withNotes(Buffer.from(picture), {
    takenAt: `${day} ${clockOf(takenAt)}:00`,
    latitude: degreesOf(position.latitude),
    longitude: degreesOf(position.longitude),
  })
}

/** From 0 to 1, the same for the same point. */
function grainAt(x: number, y: number): number {
  const wave = Math.sin(x * 12.9898 + y * 78.233) * 43758.5453
  return wave - Math.floor(wave)
}

function degreesOf(decimal: number): Degrees {
  const whole = Math.floor(decimal)
  const minutes = Math.floor((decimal - whole) * 60)
  return [whole, minutes, ((decimal - whole) * 60 - minutes) * 60]
}
