import type { Day } from '../calendar/day.ts'
import { squash } from '../reading/plain-text.ts'
import type { Unit } from '../unit/unit.ts'

export type RecognisedUnit = {
  readonly unit: Unit
  /** The words that were read. */
  readonly text: string
  /** True where the unit did not bear that name on that day, as 祁阳市 in 2020. */
  readonly isOfOtherTime: boolean
}

export type RecognisedUnits = {
  /** Each unit once, in the order of the text. */
  readonly units: readonly RecognisedUnit[]
  /** What named no unit of the round, wording as printed. */
  readonly unknown: readonly string[]
}

/** Bodies that stand for their county or zone: 人民政府, 县委县政府, 党工委、管委会. */
const BODY =
  /^(?:县|区|市)?(?:(?:人民政府|政府|管委会|管理委员会|党工委|工委|党委|委)[、,和]?(?:县|区|市)?(?:人民政府|政府|管委会|管理委员会)?(?:办公室)?)?$/u
/** 市生态环境局零陵分局 is a branch of the city's bureau. */
const BRANCH = /^\p{Script=Han}{1,6}分局$/u
const MARKS = /[(（](?:牵头|主办|协办|配合|联合|责任单位)[)）]|[。.]$/gu

/**
 * The unit that a text names by its full or short name or an alias, with or without the city before
 * it and the body after it; null when it names none. Of two units with one name the one that existed
 * on that day is meant; null asks for no day.
 */
export function recogniseUnit(
  units: readonly Unit[],
  text: string,
  on: Day | null,
): RecognisedUnit | null {
  const existing = units.filter((unit) => existedOn(unit, on))
  for (const wording of wordingsOf(text)) {
    const unit = unitNamed(existing, wording) ?? unitNamed(units, wording)
    if (unit) return { unit, text, isOfOtherTime: isOfOtherTime(unit, wording, on) }
  }
  return null
}

/** Every unit that a cell names: 冷水滩区、零陵区和经开区; 市住建局/市城管局; 蓝山县委、县政府. */
export function recogniseUnits(
  units: readonly Unit[],
  text: string,
  on: Day | null,
): RecognisedUnits {
  const whole = recogniseUnit(units, text, on)
  if (whole) return { units: [whole], unknown: [] }
  const found: RecognisedUnit[] = []
  const unknown: string[] = []
  for (const piece of text.split(/[、,，/／;；\s+＋]+/u)) {
    const named = recognisePiece(units, piece, on)
    if (named) found.push(...named)
    else if (piece !== '' && !(found.length > 0 && BODY.test(piece))) unknown.push(piece)
  }
  return { units: eachOnce(found), unknown }
}

function recognisePiece(
  units: readonly Unit[],
  piece: string,
  on: Day | null,
): readonly RecognisedUnit[] | null {
  const whole = recogniseUnit(units, piece, on)
  if (whole) return [whole]
  for (const { index } of piece.matchAll(/[和与及]/gu)) {
    const left = recognisePiece(units, piece.slice(0, index), on)
    const right = recognisePiece(units, piece.slice(index + 1), on)
    if (left && right) return [...left, ...right]
  }
  return null
}

function eachOnce(found: readonly RecognisedUnit[]): readonly RecognisedUnit[] {
  return found.filter((one, index) => found.findIndex((o) => o.unit.id === one.unit.id) === index)
}

/** The text itself, without the city before it (永州市冷水滩区, 永州市住建局), and with 市 for a bare bureau. */
function wordingsOf(text: string): readonly string[] {
  const plain = squash(text.replace(MARKS, ''))
  if (plain === '') return []
  const inCity = /^(?:湖南省)?\p{Script=Han}{2,3}?市(?=.)(.*)$/u.exec(plain)?.[1]
  return [
    plain,
    ...(inCity === undefined ? [] : [inCity, `市${inCity}`]),
    ...(/^[^市].*[局委]$/u.test(plain) ? [`市${plain}`] : []),
  ]
}

function unitNamed(units: readonly Unit[], wording: string): Unit | null {
  let best: { readonly unit: Unit; readonly length: number } | null = null
  for (const unit of units) {
    for (const name of namesOf(unit)) {
      if (name.length > (best?.length ?? 0) && isNamed(unit, name, wording)) {
        best = { unit, length: name.length }
      }
    }
  }
  return best?.unit ?? null
}

function isNamed(unit: Unit, name: string, wording: string): boolean {
  if (!wording.startsWith(name)) return false
  const rest = wording.slice(name.length)
  return rest === '' || (unit.kind === 'department' ? BRANCH : BODY).test(rest)
}

const NAMES = new WeakMap<Unit, readonly string[]>()

/** A unit's names as they are compared; worked out once, since lists of 100,000 rows ask for each. */
function namesOf(unit: Unit): readonly string[] {
  const known = NAMES.get(unit)
  if (known) return known
  const names = [unit.fullName, unit.shortName, ...unit.aliases].map(squash)
  NAMES.set(unit, names)
  return names
}

function existedOn({ validFrom, validTo }: Unit, on: Day | null): boolean {
  return on === null || ((validFrom ?? on) <= on && on <= (validTo ?? on))
}

/** A short name holds at any time; the full name before or after a change (祁阳市 for 祁阳县) is of another time. */
function isOfOtherTime(unit: Unit, wording: string, on: Day | null): boolean {
  if (on === null || (unit.validFrom === null && unit.validTo === null)) return false
  if (!existedOn(unit, on)) return true
  return unit.aliases.some(
    (alias) => isSameButSuffix(alias, unit.fullName) && wording.startsWith(alias),
  )
}

function isSameButSuffix(alias: string, fullName: string): boolean {
  return alias.length === fullName.length && alias.slice(0, -1) === fullName.slice(0, -1)
}
