/** The readable text of a copy: what it is a copy of, when it was made, and what stood there. */
import type { SnapshotText } from '#desk/evidence'
import type { Words } from '#words'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'

export function snapshotPage(words: Words, { sha256, madeAt, url, title, source, text }: SnapshotText, under: string): Html {
  const name = title || source
  return layout(words, {
    title: words.say('snapshot.title', { name }),
    content: html`<article class="flow narrow snapshot">
<div class="title-block"><h1 dir="auto">${name}</h1><p class="soft" dir="auto">${source}</p></div>
<p class="note">${words.say('snapshot.what', { date: words.date(madeAt) })}</p>
${url ? html`<p>${words.say('snapshot.from')} <a href="${url}" rel="noopener noreferrer nofollow" dir="ltr">${url}</a></p>` : ''}
<p><a class="button quiet" href="${under}/${sha256}">${words.say('snapshot.save')}</a></p>
<p class="soft">${words.say('snapshot.hash')} <code class="hash">${sha256}</code></p>
${text ? html`<h2>${words.say('snapshot.text')}</h2><div class="snapshot-text" dir="auto">${text}</div>` : html`<p class="soft">${words.say('snapshot.noText')}</p>`}
</article>`,
  })
}
