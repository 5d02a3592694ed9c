/** What the unit that handed on is told once the unit below is late: 富家桥逾期未答复. */
export function wordHandOnLate(unit: string): string {
  return `${unit}逾期未答复`
}
