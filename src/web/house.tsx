import { Frame } from './frame.tsx'
import { Look } from './look.tsx'

/** Everything that is shown to somebody who has signed in; loaded only then, so that signing in is light. */
export function House() {
  return (
    <Look>
      <Frame />
    </Look>
  )
}
