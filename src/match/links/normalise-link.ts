/** One spelling for every address that leads to the same page: wrappers opened, mobile and AMP hosts, tracking and noise dropped. */

const tracking = /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|spm|ref|ref_src|ref_url|referrer|source|src|cmpid|cmp|ns_\w+|s_cid|sr_share|share|shared|share_id|feature|si|pp|app|__twitter_impression|fb_\w+|action_\w+|ocid|ncid|guccounter|guce_\w+|smid|smtyp|xtor|at_\w+|wt_\w+|hss_channel|amp|outputtype|amp_js_v|usqp|gaa_\w+|cid|smn|fs|mibextid|rdid|sfnsn|extid|__cft__.*|__tn__|_rdr|paipv|eav|wdlor|xmt|slof)$/i
const redirectParameters = ['u', 'url', 'q', 'target', 'to', 'dest', 'destination', 'redirect', 'redirect_url', 'link', 'l', 'href']
const redirectHosts = /^(?:l|lm)\.(?:facebook|instagram)\.com$|^(?:www\.)?google\.[a-z.]+$|^out\.reddit\.com$|^(?:www\.)?(?:youtube|linkedin|duckduckgo)\.com$|^slack-redir\.net$|^safelinks\.protection\.outlook\.com$|\.safelinks\.protection\.outlook\.com$|^href\.li$|^away\.vk\.com$|^steamcommunity\.com$|^t\.umblr\.com$|^getpocket\.com$|^news\.url\.google\.com$/
const redirectPaths = /^\/(?:l\.php|url|redirect|redir|linkfilter|l\/?|away(?:\.php)?|)$/

/** The normalised link, without scheme; null when it is no web address. */
export function normaliseLink(link: string): string | null {
  for (let url = parse(link.trim()), inside: URL | null; url; url = inside) {
    inside = wrapped(url)
    if (inside) continue
    const spelt = spell(url)
    inside = wrapped(parse(spelt))
    if (!inside) return spelt
  }
  return null
}

function parse(link: string): URL | null {
  if (link.length > 4000) return null
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(link) && !/^[\w.-]+\.[a-z]{2,}:\d/i.test(link) ? link : `https://${link}`
  try {
    const url = new URL(whole)
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname.includes('.') ? url : null
  } catch {
    return null
  }
}

/** The address inside, which is shorter: however many wrappers there are, they come to an end. */
function wrapped(url: URL | null): URL | null {
  if (!url) return null
  const host = url.hostname.toLowerCase()
  if (/^web\.archive\.org$/.test(host)) {
    const inside = /^\/(?:web\/)?\d{4,14}(?:[a-z]{2}_)?\/(.+)$/.exec(url.pathname + url.search)
    return inside && parse(inside[1].replace(/^(https?):\/+/, '$1://'))
  }
  if (/^(?:www\.)?google\.[a-z.]+$/.test(host) && url.pathname.startsWith('/amp/')) return parse(withQuery(url.pathname.slice(5).replace(/^s\//, ''), url.search))
  if (host.endsWith('.cdn.ampproject.org')) {
    const inside = /^\/(?:[a-z]\/)?(?:s\/)?(.+)$/.exec(url.pathname)
    return inside && parse(inside[1] + url.search)
  }
  if (!redirectHosts.test(host) || !redirectPaths.test(url.pathname)) return null
  for (const name of redirectParameters) {
    const value = url.searchParams.get(name)
    if (value && /^https?:\/\/|^www\./i.test(value)) return parse(value)
  }
  return null
}

/** Google writes the question mark of the page inside as %3f, and what it adds itself behind its own. */
function withQuery(path: string, search: string): string {
  const page = path.replace(/%3f/i, '?')
  return page + (page.includes('?') ? search.replace('?', '&') : search)
}

const mobile = /^(?:www\d?|m|mobile|amp|mbasic|touch|wap|old|web)\.(?=[^.]+\.)/

function spell(url: URL): string {
  let host = url.hostname.toLowerCase().replace(/\.+$/, '')
  while (mobile.test(host)) host = host.replace(mobile, '')
  host = host.replace(/^([a-z-]{2,})\.m\.(wikipedia|wiktionary)\.org$/, '$1.$2.org')
  let path = unescaped(url.pathname)
  const video = videoOf(host, path, url)
  if (video) return video
  if (host === 'twitter.com' || host === 'x.com' || host === 'nitter.net') {
    host = 'x.com'
    const post = /^\/[^/]+\/status(?:es)?\/(\d+)/.exec(path)
    if (post) return `x.com/status/${post[1]}`
  }
  if (host === 'fb.com' || host === 'fb.watch') host = host === 'fb.com' ? 'facebook.com' : host
  for (let before = ''; before !== path;) {
    before = path
    path = path.replace(/\/{2,}/g, '/').replace(/\/(?:amp|amphtml)(?=\/|$)/g, '').replace(/\.amp(?=\.html?$|$)/, '').replace(/\/index\.(?:html?|php|aspx?)$/i, '').replace(/\/+$/, '')
  }
  const kept = [...url.searchParams].filter(([name, value]) => !tracking.test(name) && (name !== '' || value !== '')).sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0))
  const query = kept.map(([name, value]) => encodeURIComponent(name) + (value === '' ? '' : `=${encodeURIComponent(value)}`)).join('&')
  const port = url.port && url.port !== '80' && url.port !== '443' ? `:${url.port}` : ''
  const place = url.hash.startsWith('#!') ? url.hash : ''
  return `${host}${port}${path}${query ? `?${query}` : ''}${place}`
}

function videoOf(host: string, path: string, url: URL): string | null {
  if (host === 'youtu.be') return path.length > 5 ? `youtube.com/watch?v=${path.slice(1).split('/')[0]}` : null
  if (host !== 'youtube.com' && host !== 'youtube-nocookie.com' && host !== 'music.youtube.com') return null
  const id = url.searchParams.get('v') ?? /^\/(?:shorts|embed|live|v)\/([\w-]{6,})/.exec(path)?.[1]
  return id ? `youtube.com/watch?v=${id}` : null
}

/** Letters that need no escape lose it; the other escapes are written in capitals. */
function unescaped(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (escape) => {
    const letter = String.fromCharCode(Number.parseInt(escape.slice(1), 16))
    return /[\w.~-]/.test(letter) ? letter : escape.toUpperCase()
  })
}

/** A bare name begins where no letter, dot or hyphen stands before it, so that a long row of such is read once and not from every place in it. */
const inText = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’«»]+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|org|net|info|news|gov|edu|be|co|uk|in|br|de|fr|es|it|pl|ru|ly|tv|me|io)\/[^\s<>"'“”‘’«»]+/gi

/** Every address in a text and in the links handed over apart, normalised, each once, in order. At most 50. */
export function linksOf(text: string, links: readonly string[] = []): string[] {
  const found = new Set<string>()
  const add = (link: string) => {
    const normal = found.size < 50 ? normaliseLink(link) : null
    if (normal) found.add(normal)
  }
  for (const link of links) add(link)
  if (/[/.]/.test(text)) for (const match of text.matchAll(inText)) {
    add(withoutTail(match[0]))
    if (found.size >= 50) break
  }
  return [...found]
}

const closers = ')]}'
const openers = '([{'

/** Sentence punctuation and an unopened bracket at the end do not belong to the address. Read once from the end, however long. */
function withoutTail(link: string): string {
  const unopened = [0, 0, 0]
  for (const letter of link) {
    const closes = closers.indexOf(letter)
    const opens = openers.indexOf(letter)
    if (closes >= 0) unopened[closes]++
    if (opens >= 0) unopened[opens]--
  }
  let end = withoutSigns(link, link.length, '.,;:!?*_~…')
  for (let kind = closers.indexOf(link[end - 1]); end > 0 && kind >= 0 && unopened[kind] > 0; kind = closers.indexOf(link[end - 1])) {
    unopened[kind]--
    end = withoutSigns(link, end - 1, '.,;:!?')
  }
  return link.slice(0, end)
}

function withoutSigns(link: string, from: number, signs: string): number {
  let end = from
  while (end > 0 && signs.includes(link[end - 1])) end--
  return end
}
