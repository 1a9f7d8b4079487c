/** The few files that pages load: read once at the start, each under an address that changes with its content. */
import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markFile } from '../views/mark.ts'

export interface Asset {
  address: string
  type: string
  content: string
}

/** Numbered: 10 stands after 9. */
const styles = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.css')).sort((a, b) => parseInt(a) - parseInt(b) || a.localeCompare(b))

export const stylesheet = asset('style', 'css', 'text/css; charset=utf-8', withoutComments(styles.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n')))

const icon = asset('mark', 'svg', 'image/svg+xml; charset=utf-8', markFile)

export const markAddress = icon.address

export const assets = new Map([stylesheet, icon].map((file) => [file.address, file]))

function asset(name: string, ending: string, type: string, content: string): Asset {
  return { address: `/assets/${name}-${hash('sha256', content, 'hex').slice(0, 12)}.${ending}`, type, content }
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s+/gm, '')
}
