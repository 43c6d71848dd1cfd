import { BlockList, isIP, isIPv6 } from 'node:net'

/** The address that a request came from: by the connection, and what a trusted proxy says in X-Forwarded-For. */
export type ClientAddress = (peer: string, forwardedFor: string | undefined) => string

/**
 * A proxy is believed only where configuration names it, and only for the last entry: that one it wrote itself,
 * whatever stands before it came with the request. An IPv6 client counts as its network, of which it has all.
 */
export const clientAddressBehind = (proxies: readonly string[]): ClientAddress => {
  const trusted = networkOf(proxies)
  return (peer, forwardedFor) => {
    const near = withoutMapping(peer)
    if (!isIP(near) || !trusted.check(near, familyOf(near))) return countedAs(near)
    const last = withoutMapping(forwardedFor?.split(',').at(-1)?.trim() ?? '')
    return countedAs(isIP(last) ? last : near)
  }
}

/** `10.0.0.7`, `10.0.0.0/8` or `fd00::/8`. */
export const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/')
  const most = isIP(address) === 4 ? 32 : 128
  return (
    isIP(address) !== 0 &&
    more.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  )
}

const networkOf = (proxies: readonly string[]): BlockList => {
  const list = new BlockList()
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/')
    const family = familyOf(address)
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4')

/** `::ffff:10.0.0.7` is how a socket for both families names 10.0.0.7. */
const withoutMapping = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')

const countedAs = (address: string): string => {
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.toLowerCase().split('::')
  const before = head.split(':').filter((group) => group !== '')
  const after = tail.split(':').filter((group) => group !== '')
  const zeros = address.includes('::') ? Array(Math.max(0, 8 - before.length - after.length)).fill('0') : []
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`
}
