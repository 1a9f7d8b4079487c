/** The frame of every page. */
import { policyNames } from '#desk/identity'
import { interfaceLanguages, type Words } from '#words'
import { markAddress, stylesheet } from '../assets/index.ts'
import { scriptAddress } from '../assets/scripts.ts'
import { html, type Html } from './html.ts'
import { mark } from './mark.ts'

export interface Page {
  title: string
  /** Which line of the navigation, at the top or at the foot, this page is. */
  here?: 'ask' | 'checks' | 'explainers' | 'about'
  description?: string
  /** Stands on the stone, joined to the top. */
  hero?: Html
  /** Stands before the content, and is skipped with the head of the page. */
  bar?: Html
  content: Html | ''
  canonical?: string
  /** For machines: what else stands in the head. */
  head?: Html
  /** Browser modules of ../client, which only the desk's pages have; each page works without them. */
  scripts?: string[]
  wide?: boolean
}

export function layout(words: Words, { title, here, description, hero, bar, content, canonical, head, scripts = [], wide }: Page): Html {
  const link = (name: 'ask' | 'checks' | 'about', address: string) =>
    html`<li><a href="${address}" ${here === name ? html`aria-current="page"` : ''}>${words.say(`nav.${name}`)}</a></li>`

  return html`<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<title>${title} — ${words.deskName}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${description ? html`<meta name="description" content="${description}">` : ''}
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#171c20">
<link rel="stylesheet" href="${stylesheet.address}">
<link rel="icon" href="${markAddress}" type="image/svg+xml">
${scripts.map((name) => html`<script type="module" src="${scriptAddress(name)}"></script>`)}
${canonical ? html`<link rel="canonical" href="${canonical}">` : ''}
${scripts.length > 0 ? '' : feedLinks(words)}
${head ?? ''}
</head>
<body>
<a class="skip" href="#content">${words.say('site.skip')}</a>
<header class="slab ${hero ? 'joined' : ''}">
<div class="inner top">
<a class="brand" href="/">${mark}<span>${words.deskName}</span></a>
<nav aria-label="${words.say('site.nav')}"><ul class="nav">${link('ask', '/')}${link('checks', '/checks')}${link('about', '/about')}</ul></nav>
</div>
</header>
${bar ? html`<div class="inner bar-place ${wide ? 'wide' : ''}">${bar}</div>` : ''}
<main id="content" tabindex="-1">
${hero ? html`<div class="slab"><div class="inner">${hero}</div></div>` : ''}
${content ? html`<div class="inner content ${wide ? 'wide' : ''}">${content}</div>` : ''}
</main>
<footer class="foot">
<div class="inner">
<p>${words.say('footer.line')}</p>
<ul><li><a href="/about">${words.say('nav.about')}</a></li><li><a href="/explainers" ${here === 'explainers' ? html`aria-current="page"` : ''}>${words.say('explainers.title')}</a></li>${policyNames.map((name) => html`<li><a href="/${name}">${words.say(`policy.${name}`)}</a></li>`)}<li><a href="/newsletter">${words.say('newsletter.link')}</a></li><li><a href="/notices">${words.say('notices.title')}</a></li><li><a href="/log">${words.say('log.title')}</a></li><li><a href="/feeds">${words.say('feeds.title')}</a></li><li><a href="/api">${words.say('footer.api')}</a></li></ul>
${languages(words)}
</div>
</footer>
</body>
</html>`
}

/** Each by its own name, so that whoever cannot read this page finds theirs. */
function languages(words: Words): Html {
  return html`<nav aria-label="${words.say('site.languages')}"><ul class="languages">${interfaceLanguages.map((tag) => html`<li><a href="?lang=${tag}" lang="${tag}" hreflang="${tag}" ${tag === words.language ? html`aria-current="true"` : ''}>${ownName(tag)}</a></li>`)}</ul></nav>`
}

const ownNames = new Map<string, string>()

function ownName(tag: string): string {
  const known = ownNames.get(tag)
  if (known) return known
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  const own = name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
  ownNames.set(tag, own)
  return own
}

function feedLinks(words: Words): Html {
  const [all, corrections] = [words.say('feeds.all', { desk: words.deskName }), words.say('feeds.corrections', { desk: words.deskName })]
  return html`<link rel="alternate" type="application/atom+xml" href="/feeds/checks.atom" title="${all}">
<link rel="alternate" type="application/rss+xml" href="/feeds/checks.rss" title="${all}">
<link rel="alternate" type="application/feed+json" href="/feeds/checks.json" title="${all}">
<link rel="alternate" type="application/atom+xml" href="/feeds/corrections.atom" title="${corrections}">`
}
