/** A version as people read it. Of a check: rating, claim and answer first, then how we know. */
import { addresses, renderBody } from '#publish'
import { type AnyDocument, type ExplainerDocument, isExplainer, type VersionDocument } from '#desk/versions'
import type { Words } from '#words'
import { outsideAddress } from '../address.ts'
import { html, raw, type Html } from '../html.ts'
import { ratingBadge, ratingInOwnLanguage } from '../rating.ts'
import { speech } from '../speech.ts'
import { evidencePart } from './evidence.ts'
import { repliesPart } from './replies.ts'

const publicCopy = (sha256: string) => addresses.snapshot({ publicUrl: '' }, sha256)

interface Shown {
  /** Of an edition that does not stand: its rating is told as what it was. */
  isTakenBack?: boolean
  copyAddress?: (sha256: string) => string
}

export function article(words: Words, document: AnyDocument, meta: Html, { isTakenBack = false, copyAddress = publicCopy }: Shown = {}): Html {
  if (isExplainer(document)) return explainer(words, document, meta)
  return html`${checkHead(words, document, meta, isTakenBack || document.change.kind === 'retraction')}
${checkBody(words, document, copyAddress)}`
}

function explainer(words: Words, document: ExplainerDocument, meta: Html): Html {
  const quoted = speech(document.language)
  const body = renderBody(document.body, { evidence: [], citeLabel: () => '', under: 1 })
  return html`<header class="check-head">
<p class="small-head">${words.say('explainer.kind')}</p>
<h1 class="claim" ${quoted}>${document.title}</h1>
<p class="summary" ${quoted}>${document.summary}</p>
${meta}
</header>
<section class="part" aria-label="${words.say('drafting.part.body')}"><div class="body" ${quoted}>${raw(body.html)}</div></section>`
}

function checkHead(words: Words, document: VersionDocument, meta: Html, isTakenBack: boolean): Html {
  const rated = { rating: null, ratingKey: document.rating.key, language: document.language }
  return html`<header class="check-head">
${isTakenBack ? ratingBefore(words, document) : html`<p class="rating-line"><span class="hidden-visually">${words.say('answer.ratingLabel')}: </span>${ratingBadge(words, rated, 'large')}${ratingInOwnLanguage(words, rated)}</p>`}
<h1 class="claim" ${speech(document.language)}>${document.claim}</h1>
<p class="summary" ${speech(document.language)}>${document.summary}</p>
${claimant(words, document)}
${meta}
</header>`
}

/** Words first: a line through it alone would not be read out. */
function ratingBefore(words: Words, { rating, language }: VersionDocument): Html {
  const own = ratingInOwnLanguage(words, { rating: null, ratingKey: rating.key, language })
  return html`<p class="rating-before">${words.pieces<Html>('published.ratingBefore', { was: (text) => html`<s>${text}</s>`, rating: words.say(`rating.${rating.key}`) })}${own ? html` <s>${own}</s>` : ''}</p>`
}

function claimant(words: Words, { claimant, claimedOn }: VersionDocument): Html | '' {
  if (!claimant && !claimedOn) return ''
  const said = claimant ? html`<span>${words.say('check.claimant')} <bdi>${claimant}</bdi></span>` : ''
  const when = claimedOn ? html`<span>${words.say('published.claimedOn', { date: words.date(claimedOn) })}</span>` : ''
  return html`<p class="claimant meta">${said} ${when}</p>`
}

function checkBody(words: Words, document: VersionDocument, copyAddress: (sha256: string) => string): Html {
  const numbers = document.evidence.map(({ number }) => number)
  const body = renderBody(document.body, { evidence: numbers, citeLabel: (number) => words.say('published.cite', { number }) })
  const quoted = speech(document.language)
  const { explanation } = document.rating
  return html`${explanation && explanation !== document.summary ? html`<section class="part" aria-labelledby="why"><h2 id="why">${words.say('published.ratingWhy')}</h2><p ${quoted}>${explanation}</p></section>` : ''}
<section class="part" aria-labelledby="found"><h2 id="found">${words.say('published.found')}</h2><div class="body" ${quoted}>${raw(body.html)}</div></section>
${document.media ? mediaPart(words, document) : ''}
${evidencePart(words, document, { citedAt: body.citedAt, copyAddress })}
${repliesPart(words, document)}
${document.appearances.length > 0 ? appearances(words, document.appearances) : ''}`
}

function mediaPart(words: Words, { media, language }: VersionDocument): Html {
  const { kind, categories, originalContext, originalLink } = media!
  const original = outsideAddress(originalLink)
  return html`<section class="part" aria-labelledby="media"><h2 id="media">${words.say(`published.media.${kind}`)}</h2>
<ul>${categories.map((category) => html`<li>${words.say(`published.media.${category}`)}</li>`)}</ul>
${originalContext ? html`<p ${speech(language)}>${words.say('published.media.originalContext', { context: originalContext })}</p>` : ''}
${original ? html`<p><a class="outside" href="${original}" rel="noopener external">${words.say('published.media.originalLink')}</a></p>` : ''}
</section>`
}

function appearances(words: Words, seen: string[]): Html {
  return html`<section class="part" aria-labelledby="seen"><h2 id="seen">${words.say('check.appearances')}</h2>
<p class="soft">${words.say('check.appearancesNote')}</p>
<ul class="plain-list">${seen.map((address) => html`<li>${outsideAddress(address) ? html`<a class="outside" href="${address}" rel="noopener nofollow external"><bdi dir="ltr">${address}</bdi></a>` : html`<bdi>${address}</bdi>`}</li>`)}</ul>
</section>`
}
