import type { Picture } from '../../core/bulletin/blocks.ts'
import { TYPE_WIDTH } from '../../core/bulletin/official-page.ts'

const WIDEST_PT = (TYPE_WIDTH / 20) * 0.92
const HIGHEST_PT = 255
/** A picture is never enlarged beyond 96 dots to the inch. */
const PT_PER_PX = 0.75

/** How large a picture stands on the page, in points: its proportions kept, within the type area. */
export function pictureSize(picture: Picture): { readonly width: number; readonly height: number } {
  const width = Math.max(1, picture.widthPx) * PT_PER_PX
  const height = Math.max(1, picture.heightPx) * PT_PER_PX
  const scale = Math.min(1, WIDEST_PT / width, HIGHEST_PT / height)
  return { width: width * scale, height: height * scale }
}
