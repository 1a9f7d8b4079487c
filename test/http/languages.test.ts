/** Every page that the route table knows, rendered in a language in which no message has a letter of ours: what is left over was written into the code. And what the public reads is translated. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { IntlMessageFormat } from 'intl-messageformat'
import { parseHTML } from 'linkedom'
import { catalogues, directionOf, en, interfaceLanguages, type Key, type Messages } from '#words'
import { routes } from '../../src/web/routes.ts'
import { everyPage, type Visit } from '../support/every-page.ts'
import { startDesk, type Desk } from './desk.ts'

/** Amharic, which no catalogue speaks: its days, months, lists and names of languages have no Latin letter either. */
const strange = 'am'
const spoken = new Set<Key>()

/** Each Latin letter as one of the Ethiopic script; what is no letter stays, and so does where a link leads. */
const inSigns = (words: string) => words.replace(/\]\([^)]*\)|[A-Za-z]/g, (letter) => (letter.length > 1 ? letter : String.fromCodePoint(0x1200 + letter.codePointAt(0)!)))

interface Element { type: number; value: string; style?: string; options?: Record<string, { value: Element[] }>; offset?: number; pluralType?: string; children?: Element[] }

/** A message with its arguments, plural forms and tags, and every letter of its words as a sign. */
function strangeMessage(message: string): string {
  return printed(new IntlMessageFormat(message, 'en').getAst() as unknown as Element[])
}

function printed(elements: Element[]): string {
  const [literal, argument, number, , , select, plural, pound] = [0, 1, 2, 3, 4, 5, 6, 7]
  return elements
    .map(({ type, value, style, options = {}, children = [] }) => {
      if (type === literal) return inSigns(value.replace(/[{}<>']/g, (mark) => (mark === "'" ? "''" : `'${mark}'`)))
      if (type === argument) return `{${value}}`
      if (type === number) return `{${value}, number${style ? `, ${style}` : ''}}`
      if (type === pound) return '#'
      if (type === select || type === plural) return `{${value}, ${type === plural ? 'plural' : 'select'}, ${Object.entries(options).map(([name, option]) => `${name} {${printed(option.value)}}`).join(' ')}}`
      return `<${value}>${printed(children)}</${value}>`
    })
    .join('')
}

const strangeMessages = new Proxy({} as Messages, {
  has: (_, key) => key in en,
  get: (_, key) => {
    if (!(key in en)) return undefined
    spoken.add(key as Key)
    return strangeMessage(en[key as Key])
  },
})

const deskName = inSigns('The desk')
let desk: Desk
let visits: Visit[]

before(async () => {
  catalogues.push({ language: strange, messages: strangeMessages })
  interfaceLanguages.push(strange)
  desk = await startDesk('empty', { deskName })
  visits = await everyPage(desk, { say: inSigns, language: strange })
})
after(() => desk?.stop())

const fetchPage = ({ address, form, cookie }: Visit, language = strange) =>
  fetch(desk.url + address, { method: form === undefined ? 'GET' : 'POST', body: form, redirect: 'manual', headers: { 'Accept-Language': language, ...(cookie ? { Cookie: cookie } : {}), ...(form === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded', Origin: desk.url }) } })

/** What a reader sees or hears of a page, without what stands in it as itself: code (the features of the ranker, too, which say that they are English), addresses, keys, and the names of languages, each in its own. */
function heard(html: string): string {
  const names = /<nav aria-label="([^"]*)"><ul class="languages">.*?<\/nav>/s
  const page = html.startsWith('{') ? (JSON.parse(html) as { items: { html: string }[] }).items.map((item) => item.html).join('') : html
  const bare = page.replace(names, ' $1 ').replace(/<tbody lang="en".*?<\/tbody>/gs, ' ').replace(/<(code|pre|kbd|svg|script|style)[\s>].*?<\/\1>/gs, ' ')
  const attributes = [...bare.matchAll(/\s(?:aria-label|aria-description|title|alt|placeholder|label)="([^"]*)"/g), ...bare.matchAll(/<meta (?:name="(?:description|twitter:(?:title|description))"|property="og:(?:title|description|image:alt)") content="([^"]*)"/g)]
  /** What a script of the page will say: the keys are its own, the places of values stand in braces. */
  const laterSaid = [...bare.matchAll(/data-words="([^"]*)"/g)].flatMap(([, words]) => Object.values(JSON.parse(words.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')) as Record<string, string>)).map((words) => words.replace(/\{\w+\}/g, ''))
  return [bare.replace(/<[^>]*>/g, ' '), ...attributes.map(([, value]) => value), ...laterSaid].join(' ').replace(/&(?:#\d+|\w+);/g, ' ').replace(/https?:\/\/\S+|[\w.-]+\.(?:example|txt)\b|127\.0\.0\.1:\d+[^\s]*|\btest-[0-9a-f]+\b|\b[0-9a-f]{16,}\b/g, ' ')
}

test('every page of the route table is looked at', () => {
  const looked = new Set(visits.filter(({ form }) => form === undefined).map(({ path }) => path))
  const pages = routes.filter(({ method, kind, path }) => method === 'GET' && kind === 'page' && !/\.png$|snapshots\/:sha256$/.test(path)).map(({ path }) => path)
  assert.deepEqual(pages.filter((path) => !looked.has(path)), [])
})

test('no page says a word that is not in the message files', async () => {
  const found: Record<string, string[]> = {}
  for (const visit of visits) {
    const answer = await fetchPage(visit)
    const page = await answer.text()
    assert.ok(answer.status < 500 && (answer.status < 300 || answer.status >= 400), `${visit.address}: ${answer.status}`)
    assert.doesNotMatch(page, /\[object |undefined|\bNaN\b/, visit.address)
    const left = heard(page).match(/[^\s]*\p{Script=Latin}[^\s]*/gu) ?? []
    const words = [...new Set(left)].filter((word) => !allowed.has(word.replace(/^[^\w]+|[^\w]+$/g, '')))
    if (words.length > 0) found[`${visit.form === undefined ? 'GET' : 'POST'} ${visit.address}`] = words
  }
  assert.deepEqual(found, {})
  assert.deepEqual(desk.log, [])
})

/** What has the same name in every language, and what is shown as it was typed. */
const allowed = new Set(['Touchstone', 'UTC', 'query', 'de', 'matches', 'statusUrl', 'Feed', 'SHA-256', 'JSON', 'RSS', 'Atom', 'JSON-LD', 'OpenAPI', 'PDF', 'reader', 'nobody'])

test('each page says in which language and direction it is, and so does what it quotes from another', async () => {
  const silent = new Set<string>()
  for (const language of ['ar', 'fr']) {
    for (const visit of visits.filter(({ cookie }) => !cookie)) {
      const page = await (await fetchPage(visit, language)).text()
      assert.match(page, new RegExp(`<html lang="${language}" dir="${directionOf(language)}"`), visit.address)
      for (const text of unmarked(page)) silent.add(`${visit.path}: ${text}`)
    }
  }
  assert.deepEqual([...silent], [])
})

/** Texts of people in the strange language that neither an element nor a mark of isolation keeps apart from the page's own words. Names of topics are the desk's. */
function unmarked(page: string): string[] {
  const { document } = parseHTML(page)
  const found: string[] = []
  const walk = (node: typeof document.body): void => {
    for (const child of node.childNodes) {
      const alone = child.textContent!.replace(/\u2068[^\u2069]*\u2069/g, '').replaceAll(deskName, '')
      if (child.nodeType === 3 && /\p{Script=Ethiopic}/u.test(alone)) {
        const element = child.parentElement!
        if (element.closest('[lang]')!.getAttribute('lang') !== strange && !element.closest('[lang=ar][dir=rtl]:not(html), [dir=auto], bdi, .brand, dd')) found.push(element.outerHTML.slice(0, 160))
      } else walk(child as typeof node)
    }
  }
  walk(document.body)
  return found
}

test('what the public reads is said in English, French, Spanish and Arabic; French speaks at the desk too', async () => {
  const known = new Set(spoken)
  assert.ok(known.size > 600, `${known.size} messages were said`)
  const lacks = (language: string, keys: Iterable<Key>) => [...keys].filter((key) => !(key in catalogues.find((catalogue) => catalogue.language === language)!.messages))
  assert.deepEqual(lacks('fr', Object.keys(en) as Key[]), [])
  const forThePublic = (Object.keys(en) as Key[]).filter((key) => /^(site|nav|footer|rating|ask|answer|check|checks|status|about|api|reason|error|published|versions|removed|feeds|embed|policy|share|newsletter|corrections|report|complaint|snapshot|log|explainer|explainers|notices)\.(?!desk)/.test(key))
  for (const language of ['es', 'ar']) assert.deepEqual(lacks(language, forThePublic), [], language)
})
