import { Component, type ReactNode } from 'react'
import { troubleOf } from '../api/ask.ts'
import { TroubleNote } from './trouble-note.tsx'

type Props = { readonly children: ReactNode }
type State = { readonly fault: unknown }

/** Keeps a fault of one screen from taking the others with it. React knows this only as a class. */
export class FaultNote extends Component<Props, State> {
  override readonly state: State = { fault: null }

  static getDerivedStateFromError(fault: unknown): State {
    return { fault }
  }

  override render() {
    if (this.state.fault === null) return this.props.children
    const again = () => this.setState({ fault: null })
    return <TroubleNote trouble={troubleOf(this.state.fault)} again={again} />
  }
}
