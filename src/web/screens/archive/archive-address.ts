import { useSession } from '../../api/session.ts'

/** Addresses of the archive's pages. */
export function useArchiveAddress(): (rest?: string) => string {
  const { officeId } = useSession()
  return (rest) => `/${officeId}/-/archive${rest === undefined ? '' : `/${rest}`}`
}
