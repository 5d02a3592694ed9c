import { useCallback, useState } from 'react'
import { useSession } from './session.ts'

type Draft<Value> = readonly [Value, (next: Value) => void, () => void]

/**
 * What somebody is typing, kept in this browser under their account until it is sent or thrown away:
 * nothing is lost by going away. Answers with the value, how to change it, and how to forget it.
 */
export function useDraft<Value>(name: string, empty: Value): Draft<Value> {
  const { officeId, accountId } = useSession()
  const key = `huiyin.draft.${officeId}.${accountId}.${name}`
  const [held, hold] = useState(() => ({ key, value: kept(key, empty) }))
  const value = held.key === key ? held.value : kept(key, empty)
  const change = useCallback(
    (next: Value) => {
      window.localStorage.setItem(key, JSON.stringify(next))
      hold({ key, value: next })
    },
    [key],
  )
  const forget = useCallback(() => {
    window.localStorage.removeItem(key)
    hold({ key, value: empty })
  }, [key, empty])
  return [value, change, forget]
}

function kept<Value>(key: string, empty: Value): Value {
  const text = window.localStorage.getItem(key)
  if (text === null) return empty
  try {
    return JSON.parse(text) as Value
  } catch {
    return empty
  }
}
