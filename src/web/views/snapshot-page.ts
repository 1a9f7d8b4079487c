/** The readable text of a copy: what it is a copy of, when it was made, and what stood there. */
import type { SnapshotText } from '#desk/evidence'
import type { Words } from '#words'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { speech } from './speech.ts'

export interface KeptFor {
  address: string
  language: string
  name: string
}

/** `checks` are those that it was kept for, as far as the reader may know of them. */
export function snapshotPage(words: Words, { sha256, madeAt, url, title, source, text }: SnapshotText, { under, checks }: { under: string; checks: KeptFor[] }): Html {
  const name = title || source
  return layout(words, {
    title: words.say('snapshot.title', { name }),
    content: html`<article class="flow narrow snapshot">
<div class="title-block"><h1 dir="auto">${name}</h1><p class="soft" dir="auto">${source}</p></div>
<p class="note">${words.say('snapshot.what', { date: words.date(madeAt) })}</p>
${checks.length === 0 ? '' : html`<div><p class="soft">${words.say('snapshot.keptFor', { count: checks.length })}</p><ul class="plain-list">${checks.map(({ address, language, name }) => html`<li><a class="claim" href="${address}" ${speech(language)}>${name}</a></li>`)}</ul></div>`}
${url ? html`<p>${words.say('snapshot.from')} <a href="${url}" rel="noopener noreferrer nofollow" dir="ltr">${url}</a></p>` : ''}
<p><a class="button quiet" href="${under}/${sha256}">${words.say('snapshot.save')}</a></p>
<p class="soft">${words.say('snapshot.hash')} <code class="hash">${sha256}</code></p>
${text ? html`<h2>${words.say('snapshot.text')}</h2><div class="snapshot-text" dir="auto">${text}</div>` : html`<p class="soft">${words.say('snapshot.noText')}</p>`}
</article>`,
  })
}
