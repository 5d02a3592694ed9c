import { PLACES } from './places.ts'
import { cycled, type Quota, spread } from './spread.ts'
import { NUISANCES, type Nuisance } from './texts/complaints.ts'

export type NuisanceKind = keyof typeof NUISANCES

/** What one invented petition says, before it has a number or a day. */
export type InventedPetition = {
  readonly place: string
  readonly nuisance: Nuisance
  readonly text: string
}

/** The nuisance of a kind at a place, told by a caller; the same place and serial tell the same. */
export function inventPetition(
  kind: NuisanceKind,
  unitName: string,
  serial: number,
): InventedPetition {
  const nuisance = cycled(NUISANCES[kind], serial)
  const township = cycled(PLACES[unitName] ?? [''], serial * 5 + 2)
  const since = cycled(['近两个月来', '今年以来', '近半个月', '多年来', '每到夜间'], serial * 3)
  const plea = cycled(
    ['请求查处。', '希望尽快解决。', '曾向社区反映，未见改观。', '要求公开处理结果。'],
    serial,
  )
  const place = `${township}${nuisance.site}`
  return {
    place,
    nuisance,
    text: `反映${unitName.startsWith('市') ? '' : unitName}${place}${since}${nuisance.claims.join('，')}，${plea}`,
  }
}

/**
 * Categories for every case so that each category comes out as often as its quota: every case has one,
 * the surplus goes as second and third categories to cases spread evenly over the whole.
 */
export function allotCategories<Name>(
  quotas: readonly Quota<Name>[],
  cases: number,
): readonly (readonly Name[])[] {
  const total = quotas.reduce((sum, [, count]) => sum + count, 0)
  const firsts = spread(quotas.map(([name, count]) => [name, Math.round((count * cases) / total)]))
  const allotted: Name[][] = Array.from({ length: cases }, (_, n) =>
    n < firsts.length ? [firsts[n] as Name] : [],
  )
  const left = new Map(
    quotas.map(([name, count]) => [
      name,
      count - firsts.slice(0, cases).filter((one) => one === name).length,
    ]),
  )
  for (const labels of allotted) if (labels.length === 0) labels.push(takeMostLeft(left, []))
  for (let place = 0; [...left.values()].some((count) => count > 0); place = (place + 7) % cases) {
    const labels = allotted[place] as Name[]
    if (
      labels.length < 3 &&
      [...left].some(([name, count]) => count > 0 && !labels.includes(name))
    ) {
      labels.push(takeMostLeft(left, labels))
    }
  }
  return allotted
}

function takeMostLeft<Name>(left: Map<Name, number>, except: readonly Name[]): Name {
  const [name, count] = [...left]
    .filter(([one]) => !except.includes(one))
    .reduce((most, one) => (one[1] > most[1] ? one : most))
  left.set(name, count - 1)
  return name
}
