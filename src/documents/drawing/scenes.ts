/** A colour: red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number]

/** The colour of a point of a scene; `x` and `y` run from 0 at the upper left to 1. */
type Scene = (x: number, y: number) => Colour

/** A yard of crushed stone, a slope of spoil, an outfall, a row of houses. */
export type SceneName = 'stackyard' | 'slope' | 'outfall' | 'village'

const SKY: Colour = [176, 202, 224]
const HAZE: Colour = [226, 226, 218]
const FAR: Colour = [112, 140, 118]
const EARTH: Colour = [168, 142, 108]
const GRASS: Colour = [96, 142, 74]
const STONE: Colour = [186, 180, 172]
const NET: Colour = [52, 120, 72]
const MUD: Colour = [126, 104, 70]
const CLEAR: Colour = [92, 146, 168]
const WALL: Colour = [232, 226, 212]
const ROOF: Colour = [150, 76, 62]
const CONCRETE: Colour = [198, 198, 194]

/** What each place looks like before it is put right, and after. */
export const SCENES: Readonly<Record<SceneName, (isPutRight: boolean) => Scene>> = {
  stackyard: (isPutRight) => (x, y) => {
    const heap = 0.78 - 0.36 * bell(x, 0.34, 0.2) - 0.26 * bell(x, 0.74, 0.16)
    if (y > 0.8) return isPutRight ? CONCRETE : EARTH
    if (y <= heap) return land(x, y, isPutRight ? SKY : HAZE)
    const seam = isPutRight && Math.sin(x * 70 + y * 20) > 0.93
    return seam ? GRASS : isPutRight ? NET : mixed(STONE, HAZE, y < heap + 0.05 ? 0.5 : 0)
  },
  slope: (isPutRight) => (x, y) => {
    if (y < 0.82 - 0.62 * x) return land(x, y, SKY)
    if (!isPutRight) return Math.sin(x * 46 + y * 9) > 0.75 ? MUD : EARTH
    const isRow = Math.sin((y + 0.62 * x) * 90) > 0.1
    return isRow ? GRASS : mixed(GRASS, EARTH, 0.45)
  },
  outfall: (isPutRight) => (x, y) => {
    const bank = 0.6 + 0.05 * Math.sin(x * 7)
    if (y < bank - 0.12) return land(x, y, SKY)
    const isPipe = Math.hypot(x - 0.3, (y - bank + 0.04) * 0.75) < 0.07
    if (isPipe) return isPutRight ? GRASS : CONCRETE
    if (y < bank) return isPutRight && Math.sin(x * 60) > 0.2 ? FAR : GRASS
    const isReed = isPutRight && y < bank + 0.22 * bell(x, 0.8, 0.24) && Math.sin(x * 150) > -0.4
    if (isReed) return mixed(GRASS, FAR, y)
    const plume = Math.abs(x - 0.3 - (y - bank) * 0.5) < 0.07 + (y - bank) * 0.6
    if (plume && !isPutRight) return mixed(MUD, EARTH, Math.abs(Math.sin(x * 40 + y * 31)) * 0.5)
    return mixed(CLEAR, SKY, Math.sin(y * 140 + x * 12) > 0.7 ? 0.4 : 0)
  },
  village: (isPutRight) => (x, y) => {
    // Taken from a few steps further on.
    const place = (x * 3 + (isPutRight ? 0.25 : 0.13)) % 1
    const isHouse = place > 0.18 && place < 0.82
    if (y < 0.34 || (y < 0.6 && !isHouse)) return land(x, y, SKY)
    if (isHouse && y < 0.42) return ROOF
    if (isHouse && y < 0.6) return place > 0.44 && place < 0.56 && y > 0.48 ? MUD : WALL
    if (y < 0.7) return GRASS
    if (y < 0.84) return isPutRight ? CONCRETE : mixed(MUD, GRASS, Math.abs(Math.sin(x * 25)) * 0.3)
    return isPutRight ? GRASS : EARTH
  },
}

/** Far hills under the sky. */
function land(x: number, y: number, sky: Colour): Colour {
  const ridge = 0.42 - 0.06 * Math.sin(x * 6 + 1) - 0.03 * Math.sin(x * 17)
  return y < ridge ? mixed(sky, HAZE, y) : mixed(FAR, GRASS, (y - ridge) * 2)
}

function bell(x: number, middle: number, width: number): number {
  return Math.exp(-(((x - middle) / width) ** 2))
}

function mixed(one: Colour, other: Colour, share: number): Colour {
  const part = Math.min(1, Math.max(0, share))
  const at = (index: 0 | 1 | 2) => one[index] + (other[index] - one[index]) * part
  return [at(0), at(1), at(2)]
}
