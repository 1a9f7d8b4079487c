/**
 * The browser modules of the desk: each file in ../client is one, bundled when it is first asked for. Its address follows from its
 * sources and from the packages in use, so that every server of a desk names it alike before any has built it.
 */
import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Asset } from './index.ts'

const folder = join(import.meta.dirname, '../client')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort()
const made = hash('sha256', [join(folder, '../../../package-lock.json'), ...sources.map((name) => join(folder, name))].map((path) => readFileSync(path, 'utf8')).join('\0'), 'hex').slice(0, 12)

export const scriptNames = sources.filter((name) => !name.includes('/')).map((name) => name.slice(0, -'.ts'.length))

export function scriptAddress(name: string): string {
  if (!scriptNames.includes(name)) throw new Error(`There is no browser module ${name}`)
  return `/assets/${name}-${made}.js`
}

let built: Promise<Map<string, Asset>> | undefined

/** A build that failed is tried again by whoever asks next. */
export function scripts(): Promise<Map<string, Asset>> {
  return (built ??= build().catch((error) => {
    built = undefined
    throw error
  }))
}

async function build(): Promise<Map<string, Asset>> {
  const esbuild = await import('esbuild')
  const entryPoints = scriptNames.map((name) => join(folder, `${name}.ts`))
  const { outputFiles } = await esbuild.build({ entryPoints, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false, outdir: folder, legalComments: 'none', logLevel: 'silent' })
  await esbuild.stop()
  const contentOf = new Map(outputFiles.map(({ path, text }) => [path, text]))
  const files = scriptNames.map((name): Asset => ({ address: scriptAddress(name), type: 'text/javascript; charset=utf-8', content: contentOf.get(join(folder, `${name}.js`))! }))
  return new Map(files.map((file) => [file.address, file]))
}
