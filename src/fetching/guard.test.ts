import { test } from 'node:test'
import assert from 'node:assert/strict'
import { isPublicAddress } from './addresses.ts'
import { checkTarget } from './guard.ts'
import { NotFetched } from './not-fetched.ts'
import { publicInternet, type Policy } from './policy.ts'

/** Every name has one public address unless the test says otherwise; so a refusal comes from the guard, not from a failed lookup. */
function policyWith(names: Record<string, string[]> = {}): Policy {
  return { ...publicInternet, resolve: async (host) => names[host] ?? ['93.184.216.34'] }
}

async function codeOf(address: string, policy = policyWith()): Promise<string> {
  try {
    const { url } = await checkTarget(address, undefined, policy)
    return `passed as ${url.hostname}`
  } catch (error) {
    assert.ok(error instanceof NotFetched, String(error))
    return error.code
  }
}

const notPublic = [
  'http://127.0.0.1', 'http://127.1', 'http://2130706433', 'http://0x7f000001', 'http://0177.0.0.1', 'http://0.0.0.0', 'http://0', 'http://127.0.0.1.',
  'http://localhost', 'http://localhost.', 'http://LOCALHOST', 'http://sub.localhost', 'http://LocalHost.:80/x',
  'http://[::1]', 'http://[::]', 'http://[::ffff:127.0.0.1]', 'http://[::ffff:7f00:1]', 'http://[::127.0.0.1]', 'http://[64:ff9b::7f00:1]', 'http://[64:ff9b:1::1]',
  'http://10.0.0.1', 'http://10.255.255.255', 'http://172.16.0.1', 'http://172.31.255.255', 'http://192.168.0.1', 'http://192.168.255.255',
  'http://100.64.0.1', 'http://100.127.255.255', 'http://169.254.169.254', 'http://169.254.169.254/latest/meta-data/', 'http://metadata.google.internal',
  'http://metadata.google.internal.', 'http://[fe80::1]', 'http://[febf::1]', 'http://[fc00::1]', 'http://[fdff::1]', 'http://[fec0::1]', 'http://[ff02::1]', 'http://[ff00::]',
  'http://224.0.0.1', 'http://239.255.255.255', 'http://198.18.0.1', 'http://198.19.255.255', 'http://192.0.2.1', 'http://198.51.100.1', 'http://203.0.113.1',
  'http://192.0.0.1', 'http://192.88.99.1', 'http://240.0.0.1', 'http://255.255.255.255', 'http://[2001:db8::1]', 'http://[2002:7f00:1::]', 'http://[2001::1]', 'http://[100::1]',
  'http://127.0.0.1#@good.example', 'http://127.0.0.1?@good.example', 'http://ⅼocalhost', 'http://①②⑦.⓪.⓪.①', 'http://１２７.0.0.1', 'http://127。0。0。1',
  'http://printer', 'http://printer.', 'http://wiki.local', 'http://db.internal', 'http://abcdefgh.onion', 'http://router.home.arpa', 'http://nas.lan', 'http://a.test', 'http://a.invalid',
]

for (const address of notPublic) {
  test(`not on the public internet: ${address}`, async () => assert.equal(await codeOf(address), 'not-public'))
}

const refused: [string, string][] = [
  ['file:///etc/passwd', 'scheme'], ['ftp://good.example/', 'scheme'], ['gopher://good.example/', 'scheme'], ['data:text/html,hello', 'scheme'],
  ['dict://good.example:11211/', 'scheme'], ['jar:http://good.example!/', 'scheme'], ['javascript:alert(1)', 'scheme'], ['ws://good.example/', 'scheme'],
  ['http://good@127.0.0.1', 'credentials'], ['http://user:secret@good.example', 'credentials'], ['http://:secret@good.example', 'credentials'],
  ['http://good.example:22', 'port'], ['http://good.example:8080', 'port'], ['https://good.example:6379', 'port'], ['http://good.example:0', 'port'],
  ['', 'not-a-link'], ['good.example', 'not-a-link'], ['http://', 'not-a-link'], ['http://[::1', 'not-a-link'], ['http://a b.example', 'not-a-link'], ['http://good.example:99999', 'not-a-link'],
]

for (const [address, code] of refused) {
  test(`refused for its ${code}: ${address || 'nothing at all'}`, async () => assert.equal(await codeOf(address), code))
}

test('the host that counts is the parsed one: a backslash ends it', async () => {
  assert.equal(await codeOf('http://good.example\\@127.0.0.1'), 'passed as good.example')
  assert.equal(await codeOf('http://good\\@127.0.0.1'), 'not-public')
})

for (const address of ['http://good.example', 'https://GOOD.example:443/path?q=1', 'https://good.example:80', 'http://8.8.8.8', 'http://[2606:4700:4700::1111]', 'http://пример.example']) {
  test(`let through: ${address}`, async () => assert.match(await codeOf(address), /^passed as /))
}

test('one address that is not public refuses the whole name, in any place', async () => {
  const names = { 'first.example': ['10.0.0.5', '93.184.216.34'], 'last.example': ['93.184.216.34', '2606:2800:220:1::1', '::1'], 'mapped.example': ['::ffff:10.0.0.1'] }
  for (const name of Object.keys(names)) assert.equal(await codeOf(`http://${name}/`, policyWith(names)), 'not-public')
})

test('a name without an address, or that cannot be looked up, is said to be unknown', async () => {
  assert.equal(await codeOf('http://nothing.example', policyWith({ 'nothing.example': [] })), 'unknown-host')
  const failing: Policy = { ...publicInternet, resolve: async () => { throw new Error('SERVFAIL') } }
  assert.equal(await codeOf('http://failing.example', failing), 'unknown-host')
})

test('what comes back is the address that was checked', async () => {
  const { addresses } = await checkTarget('http://two.example', undefined, policyWith({ 'two.example': ['93.184.216.34', '2606:2800:220:1::1'] }))
  assert.deepEqual(addresses, ['93.184.216.34', '2606:2800:220:1::1'])
})

test('what is no address at all is not public', () => {
  for (const text of ['', 'localhost', '1.2.3', '::1%lo', 'fe80::1%eth0', '2606:4700::1%eth0', '999.1.1.1']) assert.equal(isPublicAddress(text), false, text)
})

test('the edges of each range that is set apart', () => {
  const edges: [string, boolean][] = [
    ['9.255.255.255', true], ['11.0.0.0', true], ['100.63.255.255', true], ['100.128.0.0', true], ['126.255.255.255', true], ['128.0.0.0', true],
    ['169.253.255.255', true], ['169.255.0.0', true], ['172.15.255.255', true], ['172.32.0.0', true], ['192.167.255.255', true], ['192.169.0.0', true],
    ['198.17.255.255', true], ['198.20.0.0', true], ['223.255.255.255', true], ['224.0.0.0', false], ['1fff::', false], ['2003::1', true], ['3ffe::1', true], ['4000::', false],
  ]
  for (const [address, expected] of edges) assert.equal(isPublicAddress(address), expected, address)
})
