import {
  accessChange,
  account,
  accountActBody,
  accountActOutcome,
  accountBody,
  accountChange,
  actor,
  apiKey,
  changedAccount,
  keyBody,
  madeKey,
  settledAccess,
  shownAccount,
  withdrawBody,
  withdrawnKey,
} from '../account.ts'
import { backups } from '../backup.ts'
import { list } from '../values.ts'
import type { Operation } from './operation.ts'

const ACCOUNT = '/api/accounts/{accountId}'

export const ACCOUNT_OPERATIONS = {
  showMe: { method: 'get', path: '/api/me', answer: actor },
  listAccounts: { method: 'get', path: '/api/accounts', answer: list(account) },
  createAccount: {
    method: 'post',
    path: '/api/accounts',
    body: accountBody,
    answer: actor,
    status: 201,
  },
  showAccount: { method: 'get', path: ACCOUNT, answer: shownAccount },
  changeAccount: { method: 'put', path: ACCOUNT, body: accountChange, answer: changedAccount },
  actOnAccount: {
    method: 'post',
    path: `${ACCOUNT}/acts`,
    body: accountActBody,
    answer: accountActOutcome,
  },
  listApiKeys: { method: 'get', path: '/api/api-keys', answer: list(apiKey) },
  makeApiKey: {
    method: 'post',
    path: '/api/api-keys',
    body: keyBody,
    answer: madeKey,
    status: 201,
  },
  withdrawApiKey: {
    method: 'post',
    path: '/api/api-keys/{keyId}/withdrawal',
    body: withdrawBody,
    answer: withdrawnKey,
  },
  showAccessSettings: { method: 'get', path: '/api/access-settings', answer: settledAccess },
  changeAccessSettings: {
    method: 'put',
    path: '/api/access-settings',
    body: accessChange,
    answer: settledAccess,
  },
  showBackups: { method: 'get', path: '/api/backups', answer: backups },
} as const satisfies Readonly<Record<string, Operation>>
