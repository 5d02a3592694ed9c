import { addDays, day } from '../core/calendar/day.ts'
import { dayOfInstant, instantAt } from '../core/calendar/instant.ts'
import type { Channel } from '../core/case/case.ts'
import type { BatchId } from '../core/ledger/ids.ts'
import type { Batch } from '../core/round/batch.ts'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { castOf } from './cast.ts'
import { YONGZHOU_2020_ENTRIES } from './entries/yongzhou-2020-entries.ts'
import { yongzhou2020Rectification } from './entries/yongzhou-2020-rectification.ts'
import { writeItem } from './items/write-item.ts'
import { YONGZHOU_2020_ITEMS } from './items/yongzhou-2020-items.ts'
import { eveningOf } from './life.ts'
import { historyOf } from './petition-history.ts'
import type { PetitionRole } from './petition-role.ts'
import { allotCategories } from './petitions.ts'
import type { Script, ScriptedTable } from './script.ts'
import { evenly, spread } from './spread.ts'
import {
  BATCH_SIZES,
  CALLS,
  CATEGORY_QUOTAS,
  JOINT_UNITS,
  LETTERS,
  NAMED_KEY_SERIALS,
  UNIT_FIGURES,
} from './yongzhou-2020-figures.ts'
import { yongzhou2020Files } from './yongzhou-2020-files.ts'

const TOLD = 8
const FIRST_EVENING = day('2020-10-24')
const ISSUED_ON = day('2020-11-08')
const JOINT = 'joint'
const CASES = CALLS + LETTERS

/** The look-back of 2020 in 永州, up to the day of the fifteenth issue. */
export function yongzhou2020(): Script {
  const batches = batchesOf()
  const cases = rolesOf(batches).map((role) => historyOf(YONGZHOU_2020, role))
  const entries = [...YONGZHOU_2020_ENTRIES, ...yongzhou2020Rectification(cases)]
  return {
    office: { id: YONGZHOU_2020.officeId, name: '永州市生态环境保护督察协调联络机构' },
    accounts: castOf(YONGZHOU_2020),
    settings: YONGZHOU_2020,
    batches,
    cases,
    entries,
    files: yongzhou2020Files(cases, entries),
    tables: tablesOf(batches),
    items: YONGZHOU_2020_ITEMS.map((item) => writeItem(YONGZHOU_2020, item, entries)),
    issue: {
      numberOfYear: 15,
      runningNumber: 15,
      keyNumbers: ['D1YZ202000131', 'D1YZ202000122', 'D1YZ202000142'],
    },
    endsAt: instantAt(ISSUED_ON, '22:00'),
    issuedOn: ISSUED_ON,
  }
}

/** Eight batches are told of when nearly all of each is closed, the ninth sooner: its closings come late; the tenth waits. */
function tablesOf(batches: readonly Batch[]): readonly ScriptedTable[] {
  return batches.slice(0, TOLD + 2).map(({ id, handedOverAt }, index) => ({
    batchId: id,
    at: instantAt(addDays(dayOfInstant(handedOverAt), index < TOLD ? 5 : 3), '16:00'),
    isPublished: index <= TOLD,
  }))
}

function batchesOf(): readonly Batch[] {
  return BATCH_SIZES.map((size, index) => {
    const on = addDays(FIRST_EVENING, index)
    return {
      id: `petition-${index + 1}` as BatchId,
      roundId: YONGZHOU_2020.id,
      kind: 'petition',
      number: index + 1,
      provincialNumber: index + 1,
      windowFrom: instantAt(addDays(on, -1), '20:00'),
      windowTo: instantAt(on, '18:00'),
      handedOverAt: eveningOf(on),
      announcedCount: size,
      note: '',
    }
  })
}

/** Every petition with the part that it plays; the figures of the issue follow from these. */
export function rolesOf(batches: readonly Batch[]): readonly PetitionRole[] {
  const channels = spread<Channel>([
    ['call', CALLS],
    ['letter', LETTERS],
  ])
  const serials = serialsOf(channels)
  const units = unitsOf(channels, serials)
  const categories = allotCategories(CATEGORY_QUOTAS, CASES)
  const byBatch = BATCH_SIZES.flatMap((size, index) =>
    Array.from({ length: size }, () => batches[index] as Batch),
  )
  const key = new Set(
    UNIT_FIGURES.flatMap(({ name, key: count }) =>
      keyPlaces(placesOf(units, name), count, serials, channels),
    ),
  )
  const closed = new Set(
    UNIT_FIGURES.flatMap(({ name, closed: count }) => closedPlaces(placesOf(units, name), count)),
  )
  return units.map((unit, index) => ({
    index,
    unitNames: unit === JOINT ? JOINT_UNITS.map(({ name }) => name) : [unit],
    isJoint: unit === JOINT,
    isKey: key.has(index),
    isClosed: closed.has(index),
    channel: channels[index] as Channel,
    serial: serials[index] as number,
    categories: categories[index] as PetitionRole['categories'],
    batch: byBatch[index] as Batch,
  }))
}

function serialsOf(channels: readonly Channel[]): readonly number[] {
  const counts = new Map<Channel, number>()
  return channels.map((channel) => {
    const serial = (counts.get(channel) ?? 0) + 1
    counts.set(channel, serial)
    return serial
  })
}

/** A unit for every place; the calls whose numbers the issue prints are 零陵's, and the joint case stands in the middle. */
function unitsOf(channels: readonly Channel[], serials: readonly number[]): readonly string[] {
  const units = [
    ...spread<string>([
      ...UNIT_FIGURES.map(({ name, handedOver }) => [name, handedOver] as const),
      [JOINT, 1],
    ]),
  ]
  swap(units, units.indexOf(JOINT), Math.floor(CASES / 2))
  const named = channels.flatMap((channel, place) =>
    channel === 'call' && NAMED_KEY_SERIALS.includes(serials[place] as number) ? [place] : [],
  )
  for (const place of named) {
    const other = units.findIndex(
      (unit, at) => unit === '零陵' && at > place - 12 && !named.includes(at),
    )
    if (units[place] !== '零陵') swap(units, place, other)
  }
  return units
}

function swap(list: string[], a: number, b: number): void {
  const kept = list[a] as string
  list[a] = list[b] as string
  list[b] = kept
}

function placesOf(units: readonly string[], name: string): readonly number[] {
  return units.flatMap((unit, place) => (unit === name ? [place] : []))
}

function keyPlaces(
  places: readonly number[],
  count: number,
  serials: readonly number[],
  channels: readonly Channel[],
): readonly number[] {
  const isNamed = (place: number) =>
    channels[place] === 'call' && NAMED_KEY_SERIALS.includes(serials[place] as number)
  const named = places.filter(isNamed)
  const others = places.filter((place) => !isNamed(place))
  const chosen = evenly(Math.max(0, count - named.length), others.length).map(
    (at) => others[at] as number,
  )
  return [...named, ...chosen]
}

/** The earlier ones are closed first; of three and more that stay open one is old, as it is in life. */
function closedPlaces(places: readonly number[], count: number): readonly number[] {
  const open = places.length - count
  const stuck = open >= 3 ? places[Math.floor(places.length / 3)] : undefined
  return places.filter((place) => place !== stuck).slice(0, count)
}
