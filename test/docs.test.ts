/** What is documented and what exists are the same list: settings, routes, commands, dependencies, links between documents. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

test('every dependency is argued in a line', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'))
  const argued = read('docs/decisions/002-dependencies.md')
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  const silent = names.filter((name) => !argued.includes(name) && !argued.includes(name.replace(/\/.*/, '/*')) && !argued.includes(name.replace(/-(x64|arm64)$/, '-*')))
  assert.deepEqual(silent, [])
})

test('every dependency is pinned exactly', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'))
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(([, version]) => !/^\d/.test(version))
  assert.deepEqual(loose, [])
})

test('decision records have the four headings and no gaps in their numbers', () => {
  const records = readdirSync(join(root, 'docs/decisions')).filter((name) => name.endsWith('.md')).sort()
  records.forEach((name, at) => {
    assert.equal(Number(name.slice(0, 3)), at + 1, `${name} should be number ${at + 1}`)
    for (const part of ['Date:', 'Status:', '**Context.**', '**Decision.**', '**Consequences.**']) {
      assert.ok(read(`docs/decisions/${name}`).includes(part), `${name} lacks ${part}`)
    }
  })
})

test('every link from one document to another file leads somewhere', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'src/match/README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]
  const dead = documents.flatMap((document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1])
    return links.filter((link) => !existsSync(join(root, dirname(document), link))).map((link) => `${document} → ${link}`)
  })
  assert.deepEqual(dead, [])
})

test('every setting is documented, and every documented setting exists', () => {
  const settings = [...new Set([...read('src/settings.ts').matchAll(/\benv\.([A-Z][A-Z_]+)|\benv\[?['"]([A-Z][A-Z_]+)['"]|^\s+([A-Z][A-Z_]{2,}):/gm)].map((match) => match[1] ?? match[2] ?? match[3]))]
  assert.ok(settings.length >= 5, `found only ${settings}`)
  const documented = [...read('docs/operating.md').matchAll(/^\| `([A-Z][A-Z_]+)`/gm)].map((match) => match[1])
  assert.deepEqual(documented.toSorted(), settings.toSorted())
})

test('every API route is documented', async () => {
  const { routes } = await import('../src/web/routes.ts')
  const api = read('docs/api.md')
  const silent = routes.filter(({ path }: { path: string }) => path.startsWith('/api/v1')).map(({ path }: { path: string }) => path.replace(/:(\w+)/g, '{$1}')).filter((path: string) => !api.includes(path))
  assert.deepEqual(silent, [])
})

test('every kind of problem that the API can answer with is documented, and no other', async () => {
  const { apiRoutes } = await import('../src/web/api/index.ts')
  const { problemsOf } = await import('../src/web/api/problems.ts')
  const problems = problemsOf(apiRoutes({ settings: { publicUrl: '' } } as never).document)
  const documented = [...read('docs/api.md').matchAll(/^\| (\d{3}) \| (`.*) \|$/gm)].map(([, status, said]) => ({ status: Number(status), codes: [...said.split(/[;:]/)[0].matchAll(/`([a-z-]+)`/g)].map(([, code]) => code).toSorted() }))
  assert.deepEqual(documented, problems.map(({ status, codes }) => ({ status, codes: codes.toSorted() })))
})

test('every command and each of its options is documented', async () => {
  const { commands } = await import('../src/cli/index.ts')
  const page = read('docs/command-line.md')
  const silent = commands.flatMap(({ name, help }: { name: string; help: string }) => [`touchstone ${name}`, ...(help.match(/--[a-z][a-z-]+/g) ?? [])]).filter((word: string) => !page.includes(word))
  assert.deepEqual([...new Set(silent)], [])
})
