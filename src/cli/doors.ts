import type { Doors } from '../http/doors.ts'
import { wrongUsage } from './command-trouble.ts'

const LOOPBACK = '127.0.0.1'
const LOOPBACK_ADDRESS = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/
const HOST_NAME = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/
const YES = ['1', 'true', 'yes']

/** Where to listen and who may ask: HOST, HUIYIN_HOSTS and HUIYIN_TRUST_PROXY. Nothing said, this machine alone. */
export function doorsAsSaid(
  said: Readonly<Record<string, string | undefined>>,
): Doors & { readonly host: string } {
  const host = said['HOST'] || LOOPBACK
  const hosts = (said['HUIYIN_HOSTS'] ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => name !== '')
  const bad = hosts.find((name) => !HOST_NAME.test(name))
  if (bad !== undefined) {
    const expected = 'ledger.example.gov.cn'
    throw wrongUsage('value-wrong', { name: 'HUIYIN_HOSTS', value: bad, expected })
  }
  const trustsProxy = YES.includes((said['HUIYIN_TRUST_PROXY'] ?? '').toLowerCase())
  return { host, hosts, isOpenToOthers: !LOOPBACK_ADDRESS.test(host), trustsProxy }
}
