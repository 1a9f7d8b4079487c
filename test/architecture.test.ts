/** The borders of the house, read from the imports themselves: who may import whom, and where SQL, HTTP, the environment and the clock may stand. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const source = join(root, 'src')

/** Room → rooms it may import. `desk` stands for any desk folder; a desk folder reaches another only through its `#desk/…` name. */
const mayImport: Record<string, string[]> = {
  match: [],
  tlog: [],
  claimreview: [],
  media: [],
  lookalike: [],
  words: [],
  db: [],
  privacy: ['db', 'lookalike'],
  fetching: ['db', 'lookalike'],
  desk: ['db', 'match', 'media', 'claimreview', 'privacy', 'fetching', 'desk', 'words'],
  ledger: ['db', 'tlog', 'desk', 'fetching'],
  publish: ['claimreview', 'tlog', 'desk', 'words'],
  intake: ['desk', 'publish', 'fetching', 'privacy', 'words'],
  web: ['match', 'tlog', 'claimreview', 'media', 'lookalike', 'words', 'db', 'privacy', 'fetching', 'desk', 'ledger', 'publish', 'intake'],
  cli: ['match', 'tlog', 'claimreview', 'media', 'lookalike', 'words', 'db', 'privacy', 'fetching', 'desk', 'ledger', 'publish', 'intake'],
}
const pure = ['match', 'tlog', 'claimreview', 'media', 'lookalike', 'words', 'publish']
const sqlRooms = ['db', 'desk', 'ledger', 'privacy']

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
const product = files.filter((file) => !file.endsWith('.test.ts'))

/** Runs in browsers, not on the server: its clock, its way to the server and its storage are the browser's. */
const inBrowser = (file: string): boolean => relative(source, file).startsWith(`web${sep}client${sep}`)

const names: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).imports

/** The files directly under src/ are one room: main.ts and what it builds the program with. */
function roomOf(file: string): string {
  const parts = relative(source, file).split(sep)
  return parts.length === 1 ? 'main' : parts[0]
}

function deskFolder(file: string): string | undefined {
  const parts = relative(source, file).split(sep)
  return parts[0] === 'desk' && parts.length > 2 ? parts[1] : undefined
}

interface Import { from: string; to: string; written: string; typeOnly: boolean }

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const found: Import[] = []
  const pattern = /^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+\.ts)['"]/gm
  for (const match of text.matchAll(pattern)) {
    const written = match[2] ?? match[3] ?? match[4]
    const to = resolveWritten(file, written)
    if (to) found.push({ from: file, to, written, typeOnly: Boolean(match[1]) })
  }
  return found
}

function resolveWritten(file: string, written: string): string | undefined {
  if (written.startsWith('.')) return resolve(dirname(file), written)
  if (!written.startsWith('#')) return undefined
  if (names[written]) return resolve(root, names[written])
  for (const [name, target] of Object.entries(names)) {
    if (!name.endsWith('/*') || !written.startsWith(name.slice(0, -1))) continue
    return resolve(root, target.replace('*', written.slice(name.length - 1)))
  }
  throw new Error(`${relative(root, file)} imports ${written}, which package.json does not name`)
}

const everyImport = product.flatMap(importsOf)

test('a room imports only what the table allows', () => {
  const crossings = everyImport
    .filter(({ from }) => roomOf(from) !== 'main')
    .filter(({ to }) => to.startsWith(source + sep))
    .filter(({ from, to }) => roomOf(from) !== roomOf(to))
    .filter(({ from, to }) => !(mayImport[roomOf(from)] ?? []).includes(roomOf(to)) && !isSettingsType(to))
    .map(({ from, written }) => `${relative(root, from)} → ${written}`)
  assert.deepEqual(crossings, [])
})

function isSettingsType(to: string): boolean {
  return relative(source, to) === 'settings.ts'
}

test('every folder under src/ is a room of the table', () => {
  const unknown = readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !(entry.name in mayImport))
    .map((entry) => entry.name)
  assert.deepEqual(unknown, [])
})

test('another room is reached by its name, never by a path into it', () => {
  const reaches = everyImport
    .filter(({ from }) => roomOf(from) !== 'main')
    .filter(({ to, written }) => to.startsWith(source + sep) && written.startsWith('.'))
    .filter(({ from, to }) => roomOf(from) !== roomOf(to) || (deskFolder(from) !== deskFolder(to) && deskFolder(to)))
    .filter(({ to }) => roomOf(to) !== 'words' && !isSettingsType(to))
    .map(({ from, written }) => `${relative(root, from)} → ${written}`)
  assert.deepEqual(reaches, [])
})

test('nobody imports main.ts, and product code imports no fixture and no test', () => {
  const wrong = everyImport
    .filter(({ to }) => (roomOf(to) === 'main' && !isSettingsType(to)) || !to.startsWith(source + sep))
    .filter(({ from, to }) => roomOf(from) !== 'main' || relative(source, to) === 'main.ts')
    .map(({ from, written }) => `${relative(root, from)} → ${written}`)
    .filter((line) => !line.startsWith('src/cli/seed.ts → #fixtures'))
  assert.deepEqual(wrong, [])
})

test('there are no cycles', () => {
  const graph = new Map<string, string[]>()
  for (const { from, to, typeOnly } of everyImport) if (!typeOnly) graph.set(from, [...(graph.get(from) ?? []), to])
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[] = []
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].map((step) => relative(root, step)).join(' → '))
      return
    }
    state.set(file, 'open')
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    state.set(file, 'done')
  }
  for (const file of product) visit(file, [])
  assert.deepEqual(cycles, [])
})

/** The text of a file without comments, so that a sentence about SQL is not taken for SQL. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1')
}

function filesWith(pattern: RegExp, allowed: (file: string) => boolean): string[] {
  return product.filter((file) => !allowed(file) && pattern.test(codeOf(file))).map((file) => relative(root, file))
}

test('SQL stands only in db, desk, ledger and privacy', () => {
  const sql = /\bsql`|\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\b(SELECT|select)\s+[\w*"].{0,200}\b(FROM|from)\s|from 'kysely'|from 'pg'/
  assert.deepEqual(filesWith(sql, (file) => sqlRooms.includes(roomOf(file))), [])
})

test('outbound HTTP stands only in fetching', () => {
  const http = /\bfetch\(|https?\.(request|get)\(|from 'undici'|import (?!type)(\w|\*|\{[^}]*\b(request|get|Agent|ClientRequest)\b)[^\n]* from 'node:https?'/
  assert.deepEqual(filesWith(http, (file) => roomOf(file) === 'fetching' || inBrowser(file)), [])
})

test('the environment is read only in main.ts', () => {
  assert.deepEqual(filesWith(/process\.env\b/, (file) => relative(source, file) === 'main.ts'), [])
})

test('the clock and randomness are passed in', () => {
  const ambient = /Date\.now\(|new Date\(\)|Math\.random\(|randomBytes\(|randomUUID\(|getRandomValues\(/
  assert.deepEqual(filesWith(ambient, (file) => relative(source, file) === 'main.ts' || inBrowser(file)), [])
})

test('browser modules and the server share no file', () => {
  const shared = everyImport.filter(({ from, to }) => inBrowser(from) !== inBrowser(to)).map(({ from, written }) => `${relative(root, from)} → ${written}`)
  assert.deepEqual(shared, [])
})

test('pure rooms do no input or output', () => {
  const io = /from 'node:(fs|net|http|https|child_process|worker_threads|dns|os|process|timers)[^']*'|\bprocess\.|setTimeout\(|setInterval\(/
  const impure = product.filter((file) => pure.includes(roomOf(file)) && io.test(codeOf(file))).map((file) => relative(root, file))
  assert.deepEqual(impure, [])
})

test('every file opens with one sentence saying what it is for', () => {
  const silent = product.filter((file) => !/^(#!.*\n)?\s*(\/\*\*|\/\/)/.test(readFileSync(file, 'utf8'))).map((file) => relative(root, file))
  assert.deepEqual(silent, [])
})
