import assert from 'node:assert/strict'
import { test } from 'node:test'
import { householdOf, networkOf } from './addresses.ts'

test('addresses of one household, and of one network, are cut to the same', () => {
  const cases: [string | null, string, string][] = [
    ['203.0.113.77', '4:203.0.113.77', '4:203.0.113'],
    ['::ffff:203.0.113.77', '4:203.0.113.77', '4:203.0.113'],
    ['2001:db8:1:2:3:4:5:6', '6:2001:db8:1:2', '6:2001:db8:1'],
    ['2001:0DB8:0001:0002::6', '6:2001:db8:1:2', '6:2001:db8:1'],
    ['2001:db8::6', '6:2001:db8:0:0', '6:2001:db8:0'],
    ['fe80::1%eth0', '6:fe80:0:0:0', '6:fe80:0:0'],
    ['::1', '6:0:0:0:0', '6:0:0:0'],
    ['::', '6:0:0:0:0', '6:0:0:0'],
    ['64:ff9b::203.0.113.77', '6:64:ff9b:0:0', '6:64:ff9b:0'],
    [null, 'unknown', 'unknown'],
    ['', 'unknown', 'unknown'],
    ['localhost', 'unknown', 'unknown'],
  ]
  for (const [address, household, network] of cases) assert.deepEqual([householdOf(address), networkOf(address)], [household, network], String(address))
})
