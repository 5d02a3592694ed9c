import type { Position } from '../attachment/attachment.ts'

const EARTH_METRES = 6_371_008.8

/** Metres between two places on the ground, as the crow flies. */
export function metresBetween(one: Position, other: Position): number {
  const [lat1, lat2] = [radians(one.latitude), radians(other.latitude)]
  const dLat = lat2 - lat1
  const dLon = radians(other.longitude - one.longitude)
  const half = Math.sin(dLat / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half)))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
