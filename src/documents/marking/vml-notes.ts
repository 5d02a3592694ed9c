/** The drawing in which the notes of a sheet lie; Excel shows no note without a shape of its own. */
export function emptyDrawing(): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`
}

/** Excel numbers its shapes from 1025. */
const FIRST = 1025

/** Past every number that a shape of the drawing has. */
export function firstFreeShape(drawing: string): number {
  const used = [...drawing.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]))
  return used.reduce((most, number) => Math.max(most, number), FIRST - 1) + 1
}

const SPACES = `xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"`

/** The shape of one note, hidden until the cell is pointed at. */
export function noteShape(
  { row, column }: { readonly row: number; readonly column: number },
  number: number,
): string {
  const anchor = [column + 1, 15, row, 2, column + 5, 15, row + 8, 4].join(', ')
  return `<v:shape ${SPACES} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:240pt;height:110pt;z-index:${number - FIRST + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
}
