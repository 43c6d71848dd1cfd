import { describe, expect, test } from 'vitest'
import { clientAddressBehind, isNetwork } from '#src/client-address.ts'

describe('where a request comes from', () => {
  test('is the other end of the connection, whatever a header claims', () => {
    expect(clientAddressBehind([])('192.0.2.7', '198.51.100.1')).toBe('192.0.2.7')
    expect(clientAddressBehind(['10.0.0.1'])('192.0.2.7', '198.51.100.1')).toBe('192.0.2.7')
  })

  test.each([['10.0.0.1'], ['10.0.0.0/8'], ['fd00::/8']])('is what the proxy %s wrote last', (proxy) => {
    const peer = proxy.includes('::') ? 'fd12::1' : '10.0.0.1'
    const from = clientAddressBehind([proxy])
    expect(from(peer, '203.0.113.9, 198.51.100.1')).toBe('198.51.100.1')
    expect(from(peer, '198.51.100.1')).toBe('198.51.100.1')
  })

  test.each([undefined, '', 'unknown', '198.51.100.1, evil', '198.51.100.1:443'])(
    'is the proxy itself where it wrote no address: %j',
    (forwardedFor) => {
      expect(clientAddressBehind(['10.0.0.1'])('10.0.0.1', forwardedFor)).toBe('10.0.0.1')
    },
  )

  test('is the same for both ways to write an address of the older family', () => {
    expect(clientAddressBehind(['127.0.0.1'])('::ffff:127.0.0.1', '::ffff:192.0.2.7')).toBe('192.0.2.7')
  })

  test('is a network of the newer family, of which one client has every address', () => {
    const from = clientAddressBehind([])
    expect(from('2001:db8:1:2:3:4:5:6', undefined)).toBe('2001:db8:1:2::/64')
    expect(from('2001:db8:1:2::9', undefined)).toBe('2001:db8:1:2::/64')
    expect(from('2001:db8::9', undefined)).toBe('2001:db8:0:0::/64')
  })
})

test.each([
  ['10.0.0.1', true],
  ['10.0.0.0/8', true],
  ['::1', true],
  ['fd00::/8', true],
  ['10.0.0.0/33', false],
  ['10.0.0.0/', false],
  ['10.0.0/8', false],
  ['proxy.example.org', false],
  ['', false],
])('%j names a network: %s', (text, isOne) => {
  expect(isNetwork(text)).toBe(isOne)
})
