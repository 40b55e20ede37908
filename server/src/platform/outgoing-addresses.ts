import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** IPv4 that is nobody's on the internet: this machine, private and shared networks, examples, many at once (IANA, RFC 6890). */
const RESERVED_4 = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`
/** IPv6 is public in this range alone (IANA), without what leads to IPv4 (Teredo, 6to4) and what is for examples. */
const GLOBAL_6 = '2000::/3'
const RESERVED_6 = '2001::/23 2001:db8::/32 2002::/16 3fff::/20'

const listOf = (ranges: string, family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList()
  for (const range of ranges.split(/\s+/)) {
    const [network = '', bits] = range.split('/')
    list.addSubnet(network, Number(bits), family)
  }
  return list
}
const reserved4 = listOf(RESERVED_4, 'ipv4')
const global6 = listOf(GLOBAL_6, 'ipv6')
const reserved6 = listOf(RESERVED_6, 'ipv6')

/** Whether an IP address is somebody's on the internet; not what only looks like one, such as an IPv4 address written as IPv6. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !reserved4.check(address, 'ipv4')
  return isIPv6(address) && global6.check(address, 'ipv6') && !reserved6.check(address, 'ipv6')
}
