/** The public log in plain words: what it is for, how anybody can check it, and what stands in it. */
import type { NamedEdition } from '#desk/published'
import type { NumberedEntry } from '#ledger'
import type { Words } from '#words'
import { addressAtHome } from './address.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { speech } from './speech.ts'

export interface ShownLog {
  entries: NumberedEntry[]
  /** What the entries are of. */
  names: Map<string, NamedEdition>
  hasMore: boolean
  size: number
  key: string | undefined
  publicUrl: string
}

export function logPage(words: Words, { entries, names, hasMore, size, key, publicUrl }: ShownLog): Html {
  const last = entries.at(-1)
  return layout(words, {
    title: words.say('log.title'),
    description: words.say('log.lead'),
    content: html`<div class="prose narrow">
<h1>${words.say('log.title')}</h1>
<p class="lead">${words.say('log.lead')}</p>
<h2>${words.say('log.howHeading')}</h2>
<ol><li>${words.say('log.how.1')}</li><li>${words.say('log.how.2')}</li><li>${words.say('log.how.3')}</li></ol>
<h2>${words.say('log.checkHeading')}</h2>
<p>${words.say('log.check')}</p>
<pre class="code" dir="ltr"><code>bin/touchstone verify ${publicUrl}</code></pre>
<p>${words.say('log.proof')}</p>
<pre class="code" dir="ltr"><code>bin/touchstone verify --proof entry-7.tlog-proof --document 1.json</code></pre>
${key ? html`<p>${words.say('log.key')}</p><pre class="code" dir="ltr"><code>${key}</code></pre>` : ''}
<p>${words.pieces<Html>('log.files', { checkpoint: (text) => html`<a href="/log/checkpoint">${text}</a>`, keys: (text) => html`<a href="/log/keys">${text}</a>` })}</p>
</div>
<section class="part" aria-labelledby="entries"><h2 id="entries">${words.say('log.entries', { count: size })}</h2>
${entries.length === 0 ? html`<p>${words.say('log.none')}</p>` : html`<ol class="log" role="list">${entries.map((entry) => shownEntry(words, entry, names.get(entry.check)))}</ol>`}
${hasMore && last ? html`<p><a rel="next" href="/log?before=${last.index}#entries">${words.say('log.older')}</a></p>` : ''}</section>`,
  })
}

/** By its name, unless what stood there was removed. */
function shownEntry(words: Words, { index, kind, check, version, at, sha256, reason }: NumberedEntry, standing: NamedEdition | undefined): Html {
  const link = (text: string) => html`<a href="${addressAtHome(standing ?? { id: check })}" ${standing?.name ? speech(standing.language) : ''}>${text}</a>`
  return html`<li><span class="number">${words.number(index)}</span>
<div><p>${words.pieces<Html>(`log.kind.${kind}`, { version, check: standing?.name || check, link })}
${reason ? html` ${words.say(`log.reason.${reason}` as 'log.reason.privacy')}` : ''}</p>
<p class="of-entry"><time datetime="${at}">${words.date(new Date(at))}</time> <code>${sha256}</code></p></div></li>`
}
