import Alert from 'antd/es/alert'
import Button from 'antd/es/button'
import type { Trouble } from '../api/ask.ts'

type Props = { readonly trouble: Trouble; readonly again: () => void }

/** What happened, what is safe and what to do, with the id that finds it in the log. */
export function TroubleNote({ trouble, again }: Props) {
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={trouble.message}
      description={trouble.id === null ? undefined : `编号 ${trouble.id}`}
      action={<Button onClick={again}>重试</Button>}
    />
  )
}
