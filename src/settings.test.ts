import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseSettings } from './settings.ts'

const surroundings = { root: '/srv/touchstone', worlds: ['empty', 'small-town'] }
const parse = (env: Record<string, string>) => parseSettings(env, surroundings)

test('nothing set: a desk for this machine alone', () => {
  assert.deepEqual(parse({}).settings, {
    port: 8040,
    host: '127.0.0.1',
    dataDir: '/srv/touchstone/data',
    databaseUrl: undefined,
    publicUrl: 'http://127.0.0.1:8040',
    deskName: 'Touchstone',
    logOrigin: undefined,
    logKey: undefined,
    logKeyFile: undefined,
    logPolicyFile: undefined,
    encoderDir: undefined,
    policiesDir: undefined,
    webSubHub: undefined,
    trustProxy: 0,
    world: 'small-town',
    logLevel: 'info', mail: undefined
  })
  assert.deepEqual(parse({ PORT: '', HOST: ' ', DATABASE_URL: '' }), parse({}))
})

test('everything set', () => {
  const env = { PORT: '80', HOST: '::', DATA_DIR: '/var/desk', DATABASE_URL: 'postgres://a:b@db/desk', PUBLIC_URL: 'https://Desk.example/', DESK_NAME: 'The Check Desk of Lower Quay', ENCODER_DIR: '/srv/encoder', POLICIES_DIR: 'words', WEBSUB_HUB: 'https://hub.example', TRUST_PROXY: '2', WORLD: 'empty', LOG_LEVEL: 'warn', SMTP_URL: 'smtps://desk:pass@mail.example', MAIL_FROM: 'news@desk.example' }
  assert.deepEqual(parse(env).settings, {
    port: 80,
    host: '::',
    dataDir: '/var/desk',
    databaseUrl: 'postgres://a:b@db/desk',
    publicUrl: 'https://desk.example',
    deskName: 'The Check Desk of Lower Quay',
    logOrigin: 'desk.example/log',
    logKey: undefined,
    logKeyFile: undefined,
    logPolicyFile: undefined,
    encoderDir: '/srv/encoder',
    policiesDir: '/srv/touchstone/words',
    webSubHub: 'https://hub.example/',
    trustProxy: 2,
    world: 'empty',
    logLevel: 'warn',
    mail: { smtpUrl: 'smtps://desk:pass@mail.example', from: 'news@desk.example' }
  })
  assert.equal(parse({ HOST: '::' }).settings?.publicUrl, 'http://localhost:8040')
  assert.equal(parse({ HOST: '::1' }).settings?.publicUrl, 'http://[::1]:8040')
})

const wrong: Record<string, string[]> = {
  PORT: ['0', '65536', '80a', '-1', '8e1', '1.5'],
  HOST: ['http://desk', 'a b', '127.0.0.1:80', '-a'],
  DATABASE_URL: ['localhost', 'mysql://a:b@c/d', 'postgres://a:secret@c', 'postgres://a:secret@c/'],
  PUBLIC_URL: ['desk.example', 'ftp://desk.example', 'https://desk.example/touchstone', 'https://a:b@desk.example', 'https://desk.example/?a'],
  TRUST_PROXY: ['yes', '-1', '10', '1.0'],
  WORLD: ['big-town', 'Empty'],
  LOG_LEVEL: ['verbose', 'INFO']
}

for (const [name, values] of Object.entries(wrong)) {
  for (const value of values) {
    test(`${name}=${value} is refused in one sentence that names it`, () => {
      const { problems } = parse({ [name]: value })
      assert.equal(problems?.length, 1)
      assert.match(problems[0]!, new RegExp(`^${name} .*\\.$`))
      assert.doesNotMatch(problems[0]!, /\n|secret/)
    })
  }
}

test('all problems are listed at once', () => {
  const env = Object.fromEntries(Object.entries(wrong).map(([name, [value]]) => [name, value!]))
  assert.deepEqual(parse(env).problems?.map((problem) => problem.split(' ')[0]), Object.keys(wrong))
})

test('mail needs a server and an address, and no sentence repeats the password', () => {
  const server = 'smtp://desk:secret@mail.example'
  const wrongs: Record<string, string>[] = [{ SMTP_URL: server }, { MAIL_FROM: 'news@desk.example' }, { SMTP_URL: 'http://secret.example', MAIL_FROM: 'news@desk.example' }, { SMTP_URL: server, MAIL_FROM: 'nobody' }]
  for (const env of wrongs) {
    const { problems } = parse(env)
    assert.equal(problems?.length, 1)
    assert.match(problems[0], /^(SMTP_URL|MAIL_FROM) .*\.$/)
    assert.doesNotMatch(problems[0], /secret/)
  }
})
