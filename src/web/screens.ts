import { lazy } from 'react'
import type { Role } from '../core/account/actor.ts'
import { OFFICE_SCREENS } from './office-screens.ts'
import type { Screen } from './screen.ts'
import { OFFICE, READERS, WORKERS } from './screen-roles.ts'

/** Every screen, in the order of the menu; the first that a role has is its first page. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'today',
    about: 'round',
    group: 'work',
    words: { zh: '今日', en: 'Today' },
    roles: WORKERS,
    component: lazy(() =>
      import('./screens/today/today-page.tsx').then((it) => ({ default: it.TodayPlace })),
    ),
  },
  {
    name: 'cases',
    about: 'round',
    group: 'work',
    words: { zh: '交办件', en: 'Cases' },
    roles: WORKERS,
    component: lazy(() =>
      import('./screens/case/case-place.tsx').then((it) => ({ default: it.CasePlace })),
    ),
  },
  {
    name: 'chasing',
    about: 'round',
    group: 'work',
    words: { zh: '督办', en: 'Chasing' },
    roles: [...OFFICE, 'leader', 'liaison'],
    component: lazy(() =>
      import('./screens/chasing/chasing-page.tsx').then((it) => ({ default: it.ChasingPage })),
    ),
  },
  {
    name: 'field',
    about: 'round',
    group: 'work',
    words: { zh: '现场核查', en: 'Field work' },
    roles: [...OFFICE, 'liaison'],
    component: lazy(() =>
      import('./screens/field/field-place.tsx').then((it) => ({ default: it.FieldPlace })),
    ),
  },
  {
    name: 'notices',
    about: 'round',
    group: 'work',
    words: { zh: '消息和每日提要', en: 'Notices and digest' },
    roles: [...OFFICE, 'leader', 'liaison', 'authority'],
    component: lazy(() =>
      import('./screens/notices/notices-page.tsx').then((it) => ({ default: it.NoticesPage })),
    ),
  },
  {
    name: 'import',
    about: 'round',
    group: 'work',
    words: { zh: '导入', en: 'Import' },
    roles: OFFICE,
    component: lazy(() =>
      import('./screens/import/import-place.tsx').then((it) => ({ default: it.ImportPlace })),
    ),
  },
  {
    name: 'bulletin',
    about: 'round',
    group: 'papers',
    words: { zh: '简报', en: 'Bulletin' },
    roles: READERS,
    component: lazy(() =>
      import('./screens/bulletin/bulletin-place.tsx').then((it) => ({ default: it.BulletinPlace })),
    ),
  },
  {
    name: 'items',
    about: 'round',
    group: 'papers',
    words: { zh: '报送稿件', en: 'Items' },
    roles: [...OFFICE, 'publisher', 'liaison', 'authority'],
    component: lazy(() =>
      import('./screens/items/items-place.tsx').then((it) => ({ default: it.ItemsPlace })),
    ),
  },
  {
    name: 'figures',
    about: 'round',
    group: 'papers',
    words: { zh: '数据', en: 'Figures' },
    roles: READERS,
    component: lazy(() =>
      import('./screens/figures/figures-page.tsx').then((it) => ({ default: it.FiguresPage })),
    ),
  },
  {
    name: 'cities',
    about: 'round',
    group: 'papers',
    words: { zh: '上下级汇总', en: 'Roll-up' },
    roles: READERS,
    component: lazy(() =>
      import('./screens/cities/cities-place.tsx').then((it) => ({ default: it.CitiesPlace })),
    ),
  },
  {
    name: 'publication',
    about: 'round',
    group: 'papers',
    words: { zh: '边督边改公开', en: 'Publication' },
    roles: READERS,
    component: lazy(() =>
      import('./screens/publication/publication-place.tsx').then((it) => ({
        default: it.PublicationPlace,
      })),
    ),
  },
  {
    name: 'rectification',
    about: 'round',
    group: 'rectification',
    words: { zh: '整改任务', en: 'Rectification tasks' },
    roles: WORKERS,
    component: lazy(() =>
      import('./screens/rectification/rectification-place.tsx').then((it) => ({
        default: it.RectificationPlace,
      })),
    ),
  },
  {
    name: 'closeout',
    about: 'round',
    group: 'rectification',
    words: { zh: '验收销号', en: 'Close-outs' },
    roles: WORKERS,
    component: lazy(() =>
      import('./screens/closeout/close-out-place.tsx').then((it) => ({
        default: it.CloseOutPlace,
      })),
    ),
  },
  {
    name: 'lookback',
    about: 'round',
    group: 'rectification',
    words: { zh: '回头看', en: 'Looking back' },
    roles: WORKERS,
    component: lazy(() =>
      import('./screens/lookback/look-back-place.tsx').then((it) => ({
        default: it.LookBackPlace,
      })),
    ),
  },
  {
    name: 'books',
    about: 'round',
    group: 'office',
    words: { zh: '分台账', en: 'Books' },
    roles: WORKERS,
    component: lazy(() =>
      import('./screens/books/books-place.tsx').then((it) => ({ default: it.BooksPlace })),
    ),
  },
  {
    name: 'papers',
    about: 'round',
    group: 'papers',
    words: { zh: '文书', en: 'Papers' },
    roles: WORKERS,
    component: lazy(() =>
      import('./screens/papers/papers-place.tsx').then((it) => ({ default: it.PapersPlace })),
    ),
  },
  {
    name: 'big-screen',
    about: 'round',
    group: null,
    words: { zh: '大屏', en: 'Big screen' },
    roles: READERS,
    component: lazy(() =>
      import('./screens/big-screen/big-screen.tsx').then((it) => ({ default: it.BigScreen })),
    ),
  },
  {
    name: 'settings',
    about: 'round',
    group: 'settings',
    words: { zh: '轮次设置', en: 'Round settings' },
    roles: READERS,
    component: lazy(() =>
      import('./screens/settings/settings-place.tsx').then((it) => ({ default: it.SettingsPlace })),
    ),
  },
  {
    name: 'figure',
    about: 'round',
    group: null,
    words: { zh: '数字背后的件', en: 'The cases behind a figure' },
    roles: WORKERS,
    component: lazy(() =>
      import('./screens/figure/figure-page.tsx').then((it) => ({ default: it.FigurePage })),
    ),
  },
  ...OFFICE_SCREENS,
]

/** The screens of a role's menu. */
export function screensOf(role: Role): readonly Screen[] {
  return SCREENS.filter((screen) => screen.roles.includes(role))
}
