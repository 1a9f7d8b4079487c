/** The card of a check for other people's pages: verdict, claim, answer, our name and the way to the whole. */
import { addresses, type DeskFacts } from '#publish'
import type { PublishedCheck } from '#desk/published'
import type { VersionDocument } from '#desk/versions'
import type { Words } from '#words'
import { stylesheet } from '../assets/index.ts'
import { byline } from './byline.ts'
import { html, type Html } from './html.ts'
import { mark } from './mark.ts'
import { ratingBadge, ratingInOwnLanguage } from './rating.ts'
import { speech } from './speech.ts'

export function embedPage(words: Words, desk: DeskFacts, check: PublishedCheck & { document: VersionDocument }): Html {
  const { document } = check
  const rated = { rating: null, ratingKey: document.rating.key, language: document.language }
  const own = addresses.check(desk, check.id)
  return html`<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<title>${document.claim} — ${desk.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="${stylesheet.address}">
<link rel="canonical" href="${own}">
</head>
<body class="embed">
<main class="embed-card">
${check.takenBack ? html`<p><strong>${words.say('embed.retracted')}</strong></p>` : html`<p class="rating-line"><span class="hidden-visually">${words.say('answer.ratingLabel')}: </span>${ratingBadge(words, rated)}${ratingInOwnLanguage(words, rated)}</p>`}
<h1 class="claim" ${speech(document.language)}>${document.claim}</h1>
${check.takenBack ? '' : html`<p ${speech(document.language)}>${document.summary}</p>`}
<p class="meta">${byline(words, { origin: 'desk', publisher: { name: desk.name, site: null }, publishedOn: check.versions[0].publishedAt.toISOString().slice(0, 10) })}</p>
<p class="embed-foot">${mark}<a href="${own}" target="_blank" rel="noopener">${words.say('embed.open', { desk: desk.name })}</a></p>
</main>
</body>
</html>`
}
