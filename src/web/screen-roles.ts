import type { Role } from '../core/account/actor.ts'

/** The office's own people, those who read all of it, everybody who has to do with cases. */
export const OFFICE: readonly Role[] = ['clerk', 'reviewer', 'head']
export const READERS: readonly Role[] = [...OFFICE, 'leader', 'publisher']
export const WORKERS: readonly Role[] = [...READERS, 'liaison', 'authority']
