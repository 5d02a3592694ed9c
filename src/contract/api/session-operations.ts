import {
  begunCode,
  codeBody,
  confirmedCode,
  passwordBody,
  removeCodeBody,
  session,
  sessionState,
  signedOut,
  signInBody,
} from '../session.ts'
import type { Operation } from './operation.ts'

export const SESSION_OPERATIONS = {
  showSession: { method: 'get', path: '/api/session', answer: sessionState, isOpen: true },
  signIn: {
    method: 'post',
    path: '/api/sign-in',
    body: signInBody,
    answer: session,
    isOpen: true,
  },
  signOut: { method: 'post', path: '/api/sign-out', answer: signedOut },
  changeOwnPassword: {
    method: 'post',
    path: '/api/session/password',
    body: passwordBody,
    answer: session,
  },
  beginOwnCode: { method: 'post', path: '/api/session/code/begin', answer: begunCode },
  confirmOwnCode: {
    method: 'post',
    path: '/api/session/code/confirm',
    body: codeBody,
    answer: confirmedCode,
  },
  removeOwnCode: {
    method: 'post',
    path: '/api/session/code/remove',
    body: removeCodeBody,
    answer: session,
  },
} as const satisfies Readonly<Record<string, Operation>>
