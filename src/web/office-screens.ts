import { lazy } from 'react'
import type { Screen } from './screen.ts'
import { OFFICE, WORKERS } from './screen-roles.ts'

/** The screens about the office itself, in the order of the menu. */
export const OFFICE_SCREENS: readonly Screen[] = [
  {
    name: 'archive',
    about: 'office',
    group: 'papers',
    words: { zh: '简报档案', en: 'Archive' },
    roles: WORKERS,
    component: lazy(() =>
      import('./screens/archive/archive-place.tsx').then((it) => ({ default: it.ArchivePlace })),
    ),
  },
  {
    name: 'checker',
    about: 'office',
    group: 'papers',
    words: { zh: '数字核对', en: 'Checker' },
    roles: WORKERS,
    component: lazy(() =>
      import('./screens/checker/checker-place.tsx').then((it) => ({ default: it.CheckerPlace })),
    ),
  },
  {
    name: 'audit',
    about: 'office',
    group: 'office',
    words: { zh: '审计记录', en: 'Audit trail' },
    roles: ['auditor'],
    component: lazy(() =>
      import('./screens/audit/audit-place.tsx').then((it) => ({ default: it.AuditPlace })),
    ),
  },
  {
    name: 'accounts',
    about: 'office',
    group: 'settings',
    words: { zh: '账号', en: 'Accounts' },
    roles: ['administrator', 'auditor'],
    component: lazy(() =>
      import('./screens/accounts/accounts-place.tsx').then((it) => ({ default: it.AccountsPlace })),
    ),
  },
  {
    name: 'rounds',
    about: 'office',
    group: 'settings',
    words: { zh: '督察轮次', en: 'Rounds' },
    roles: [...OFFICE, 'administrator'],
    component: lazy(() =>
      import('./screens/rounds/rounds-place.tsx').then((it) => ({ default: it.RoundsPlace })),
    ),
  },
  {
    name: 'holidays',
    about: 'office',
    group: 'settings',
    words: { zh: '节假日', en: 'Holidays' },
    roles: [...WORKERS, 'administrator'],
    component: lazy(() =>
      import('./screens/holidays/holidays-page.tsx').then((it) => ({ default: it.HolidaysPage })),
    ),
  },
  {
    name: 'templates',
    about: 'office',
    group: 'settings',
    words: { zh: '表样', en: 'Table layouts' },
    roles: OFFICE,
    component: lazy(() =>
      import('./screens/templates/templates-page.tsx').then((it) => ({
        default: it.TemplatesPage,
      })),
    ),
  },
  {
    name: 'keys',
    about: 'office',
    group: 'settings',
    words: { zh: '接口密钥', en: 'API keys' },
    roles: ['administrator'],
    component: lazy(() =>
      import('./screens/keys/keys-place.tsx').then((it) => ({ default: it.KeysPlace })),
    ),
  },
  {
    name: 'access',
    about: 'office',
    group: 'settings',
    words: { zh: '登录规则', en: 'Rules of signing in' },
    roles: ['administrator', 'auditor'],
    component: lazy(() =>
      import('./screens/access/access-place.tsx').then((it) => ({ default: it.AccessPlace })),
    ),
  },
  {
    name: 'backups',
    about: 'office',
    group: 'settings',
    words: { zh: '备份', en: 'Backups' },
    roles: ['administrator'],
    component: lazy(() =>
      import('./screens/backups/backups-place.tsx').then((it) => ({ default: it.BackupsPlace })),
    ),
  },
  {
    name: 'me',
    about: 'office',
    group: null,
    words: { zh: '我的账号', en: 'My account' },
    roles: [...WORKERS, 'administrator', 'auditor'],
    component: lazy(() =>
      import('./screens/session/own-place.tsx').then((it) => ({ default: it.OwnPlace })),
    ),
  },
  {
    name: 'standard-texts',
    about: 'office',
    group: 'settings',
    words: { zh: '常用语', en: 'Standard texts' },
    roles: WORKERS,
    component: lazy(() =>
      import('./screens/standard-texts/texts-page.tsx').then((it) => ({ default: it.TextsPage })),
    ),
  },
]
