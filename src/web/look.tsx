import ConfigProvider from 'antd/es/config-provider'
import enUS from 'antd/es/locale/en_US'
import zhCN from 'antd/es/locale/zh_CN'
import type { ReactNode } from 'react'
import { useLanguage } from './words/language.ts'

const GREEN = '#17603f'
const INK = '#1c211e'
/** Those of the page's sheet, which knows the language. */
const FONTS = 'var(--fonts)'

const THEME = {
  token: {
    colorPrimary: GREEN,
    colorLink: GREEN,
    colorText: INK,
    colorTextDescription: '#5b645f',
    colorTextPlaceholder: '#6b746f',
    colorError: '#b42318',
    colorWarning: '#a15c00',
    colorSuccess: GREEN,
    borderRadius: 4,
    fontFamily: FONTS,
    fontSize: 14,
    motion: false,
  },
} as const

/** The one visual language of all pages; styles made at run time carry the answer's nonce. */
export function Look({ children }: { readonly children: ReactNode }) {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
  return (
    <ConfigProvider
      csp={{ nonce }}
      locale={useLanguage() === 'en' ? enUS : zhCN}
      theme={THEME}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  )
}
