/** The page from which a check is passed on: sentences to copy, pictures and a clip to save, and the words for those who do not see them. */
import { type CardFormat, cardFormats, cardSizes, type Kit, type ShareFormat, type ShareTexts } from '#desk/sharing'
import { addresses } from '#publish'
import type { Words } from '#words'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { speech } from './speech.ts'

export function sharePage(words: Words, kit: Kit, texts: ShareTexts): Html {
  const { document } = kit
  return layout(words, {
    title: words.say('share.title', { title: document.title }),
    here: 'checks',
    content: html`<div class="stack share">
<header class="flow narrow"><h1>${words.say('share.heading')}</h1>
<p ${speech(document.language)}><a href="/checks/${document.edition}">${document.title}</a></p>
<p class="soft">${words.say('share.why')}</p></header>
${sentences(words, kit, texts)}
${cards(words, kit, texts)}
${clip(words, kit, texts)}
</div>`,
  })
}

function sentences(words: Words, { document }: Kit, { long, short }: ShareTexts): Html {
  const field = (id: string, label: string, text: string, rows: number) => html`<div><label for="${id}">${label}</label>
<textarea id="${id}" readonly rows="${rows}" class="to-copy" ${speech(document.language)}>
${text}</textarea></div>`
  return html`<section class="flow narrow" aria-labelledby="texts"><h2 id="texts">${words.say('share.texts')}</h2>
<p class="soft">${words.say('share.texts.how')}</p>
${field('long', words.say('share.text.long', { count: 280 }), long, 5)}
${field('short', words.say('share.text.short', { count: 70 }), short, 2)}
</section>`
}

function cards(words: Words, kit: Kit, { cardAlt }: ShareTexts): Html {
  const made = cardFormats.filter((format) => bytesOf(kit, format) !== undefined)
  return html`<section class="flow" aria-labelledby="cards"><h2 id="cards">${words.say('share.cards')}</h2>
${made.length < cardFormats.length ? state(words, kit) : ''}
${made.length > 0 ? html`<ul class="share-cards">${made.map((format) => oneCard(words, kit, format, cardAlt))}</ul>${altText(words, kit, 'card-alt', cardAlt)}` : ''}
</section>`
}

function oneCard(words: Words, kit: Kit, format: CardFormat, alt: string): Html {
  const address = addresses.drawn('cards', words.deskName, `${kit.sha256.toString('hex')}/${format}.png`)
  const { width, height } = cardSizes[format]
  return html`<li><img src="${address}" alt="${alt}" ${speech(kit.document.language)} width="${width}" height="${height}" loading="lazy">
<a class="button quiet" href="${address}" download="${kit.document.edition}-${format}.png">${words.say(`share.card.${format}`)} <span class="soft share-size">${kilobytes(words, bytesOf(kit, format)!)}</span></a></li>`
}

function clip(words: Words, kit: Kit, { clipAlt }: ShareTexts): Html {
  const bytes = bytesOf(kit, 'clip')
  return html`<section class="flow narrow" aria-labelledby="clip"><h2 id="clip">${words.say('share.clip')}</h2>
<p>${words.say('share.clip.what')}</p>
${bytes === undefined ? state(words, kit) : html`<p><a class="button quiet" href="${addresses.drawn('clips', words.deskName, `${kit.sha256.toString('hex')}.mp4`)}" download="${kit.document.edition}.mp4">${words.say('share.clip.save')} <span class="soft share-size">${kilobytes(words, bytes)}</span></a></p>${altText(words, kit, 'clip-alt', clipAlt)}`}
</section>`
}

function altText(words: Words, { document }: Kit, id: string, text: string): Html {
  return html`<div class="narrow"><label for="${id}">${words.say('share.alt')}</label>
<textarea id="${id}" readonly rows="4" class="to-copy" ${speech(document.language)}>
${text}</textarea></div>`
}

function state(words: Words, { job, document }: Kit): Html {
  const again = html`<a href="/checks/${document.edition}/share">${words.say('desk.job.look')}</a>`
  if (job?.finishedAt && job.result?.reason) return html`<p class="note">${words.say(`share.state.${job.result.reason}`)}</p>`
  if (job?.finishedAt && job.fault) return html`<p class="note">${words.say('share.state.failed')}</p>`
  if (job?.startedAt && !job.finishedAt) return html`<p class="note" role="status">${words.say('share.state.running', { done: job.done, total: Math.max(job.total, cardFormats.length + 1) })} ${again}</p>`
  return html`<p class="note" role="status">${words.say('share.state.waiting')} ${again}</p>`
}

function bytesOf({ files }: Kit, format: ShareFormat): number | undefined {
  return files.find((file) => file.format === format)?.bytes
}

function kilobytes(words: Words, bytes: number): string {
  return words.say('share.size', { size: words.amount(Math.ceil(bytes / 1024), 'kilobyte') })
}
