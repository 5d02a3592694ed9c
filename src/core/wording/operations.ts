import { ACCOUNT_OPERATION_WORDS } from './operations/account-operation-words.ts'
import { ARCHIVE_OPERATION_WORDS } from './operations/archive-operation-words.ts'
import { BOOK_OPERATION_WORDS } from './operations/book-operation-words.ts'
import { BULLETIN_OPERATION_WORDS } from './operations/bulletin-operation-words.ts'
import { CASE_OPERATION_WORDS } from './operations/case-operation-words.ts'
import { CHECKER_OPERATION_WORDS } from './operations/checker-operation-words.ts'
import { DESK_OPERATION_WORDS } from './operations/desk-operation-words.ts'
import { FIGURE_OPERATION_WORDS } from './operations/figure-operation-words.ts'
import { FORM_OPERATION_WORDS } from './operations/form-operation-words.ts'
import { OFFICE_OPERATION_WORDS } from './operations/office-operation-words.ts'
import { PUBLICATION_OPERATION_WORDS } from './operations/publication-operation-words.ts'
import { RECTIFICATION_OPERATION_WORDS } from './operations/rectification-operation-words.ts'
import { SNAPSHOT_OPERATION_WORDS } from './operations/snapshot-operation-words.ts'

/** What each way in over HTTP does, in Chinese and English, by the name of its operation. */
export const OPERATION_WORDS = {
  ...ACCOUNT_OPERATION_WORDS,
  ...ARCHIVE_OPERATION_WORDS,
  ...BOOK_OPERATION_WORDS,
  ...BULLETIN_OPERATION_WORDS,
  ...CASE_OPERATION_WORDS,
  ...CHECKER_OPERATION_WORDS,
  ...DESK_OPERATION_WORDS,
  ...FIGURE_OPERATION_WORDS,
  ...FORM_OPERATION_WORDS,
  ...OFFICE_OPERATION_WORDS,
  ...PUBLICATION_OPERATION_WORDS,
  ...RECTIFICATION_OPERATION_WORDS,
  ...SNAPSHOT_OPERATION_WORDS,
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>

export type OperationName = keyof typeof OPERATION_WORDS

/** What the page that explains the interface says around its list of operations. */
export const API_PAGE_WORDS = {
  title: '回音接口',
  lead: '所有操作与命令行、页面用的是同一套规则。全部定义见 OpenAPI 3.1 文件',
  account:
    '页面登录后用 Cookie，改动数据的请求还要带上请求头 X-Huiyin-CSRF；程序用系统管理员制作的密钥：Authorization: Bearer 密钥。规则不允许时回答 409（无权 403，不存在 404），内容不对时回答 400 并列出全部问题，每个回答都带编号。',
  query: '查询',
  body: '内容',
  answer: '回答',
  file: '文件',
  form: '表单（file、settled）',
  required: '必填',
  field: '项目',
  type: '类型',
} as const
