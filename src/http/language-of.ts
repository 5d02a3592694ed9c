import type { Context } from 'hono'
import type { Language } from '../core/wording/words.ts'

/** The language to answer in: English where the request asks for it before Chinese, else Chinese. */
export function languageOf(context: Context): Language {
  const wanted = context.req.header('accept-language') ?? ''
  const named = wanted.toLowerCase().match(/\b(en|zh)\b/)
  return named?.[1] === 'en' ? 'en' : 'zh'
}
