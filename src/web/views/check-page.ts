/** The page of one check: the rating first, the claim, what was found, and where the claim was seen. */
import type { Check } from '#desk/checks'
import type { Words } from '#words'
import { addressAtHome, outsideAddress } from './address.ts'
import { byline, isolated } from './byline.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { ratingBadge, ratingInOwnLanguage, ratingText } from './rating.ts'
import { speech } from './speech.ts'

export function checkPage(words: Words, check: Check, translations: Check[], publicUrl: string): Html {
  const outside = check.origin === 'import' ? outsideAddress(check.url) : null
  return layout(words, {
    title: words.say('answer.title', { rating: ratingText(words, check) ?? words.say('rating.none'), claim: check.claim }),
    here: 'checks',
    description: check.summary ?? check.claim,
    canonical: outside ?? publicUrl + addressAtHome(check),
    content: html`<article class="check-page">
<div>
<header class="check-head">
<p class="rating-line"><span class="hidden-visually">${words.say('answer.ratingLabel')}: </span>${ratingBadge(words, check, 'large')}${ratingInOwnLanguage(words, check)}</p>
<h1 class="claim" ${speech(check.language)}>${check.claim}</h1>
${check.claimant ? html`<p class="claimant">${words.say('check.claimant')} <bdi>${check.claimant}</bdi></p>` : ''}
<p class="meta">${byline(words, check)}</p>
<p class="on-paper"><code>${publicUrl}${addressAtHome(check)}</code></p>
</header>
${check.origin === 'import' ? elsewhere(words, check, outside) : ''}
${check.summary ? html`<p class="summary" ${speech(check.language)}>${check.summary}</p>` : ''}
${check.body ? bodyPart(words, check) : ''}
${check.appearances.length > 0 ? appearances(words, check.appearances) : ''}
</div>
<div class="aside">
<section aria-labelledby="facts"><h2 id="facts">${words.say('check.facts')}</h2>${facts(words, check)}</section>
${translations.length > 0 ? editions(words, translations) : ''}
<p><a class="button quiet" href="/">${words.say('check.ask')}</a></p>
</div>
</article>`,
  })
}

function elsewhere(words: Words, check: Check, outside: string | null): Html {
  const publisher = isolated(check.publisher.name)
  return html`<div class="note flow">
<p>${words.say('check.elsewhere', { publisher })}</p>
${outside ? html`<p><a class="button outside" href="${outside}" rel="noopener external">${words.say('check.original', { publisher })}</a></p>` : ''}
</div>`
}

function bodyPart(words: Words, check: Check): Html {
  const paragraphs = check.body!.split(/\n\s*\n|\n/).map((text) => text.trim()).filter(Boolean)
  return html`<section class="part" aria-labelledby="found">
<h2 id="found">${words.say(check.origin === 'desk' ? 'check.body' : 'check.bodyOther')}</h2>
<div class="body" ${speech(check.language)}>${paragraphs.map((text) => html`<p>${text}</p>`)}</div>
</section>`
}

function appearances(words: Words, addresses: string[]): Html {
  return html`<section class="part" aria-labelledby="seen">
<h2 id="seen">${words.say('check.appearances')}</h2>
<p class="soft">${words.say('check.appearancesNote')}</p>
<ul class="plain-list">${addresses.map((address) => html`<li>${outsideAddress(address) ? html`<a class="outside" href="${address}" rel="noopener nofollow external"><bdi dir="ltr">${address}</bdi></a>` : html`<bdi>${address}</bdi>`}</li>`)}</ul>
</section>`
}

function facts(words: Words, check: Check): Html {
  const { publisher, publishedOn, language } = check
  const site = outsideAddress(publisher.site)
  const fact = (name: string, value: Html | string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  return html`<dl class="facts">
${fact(words.say('check.publisher'), site ? html`<a class="outside" href="${site}" rel="noopener external"><bdi>${publisher.name}</bdi></a>` : html`<bdi>${publisher.name}</bdi>`)}
${publishedOn ? fact(words.say('check.published'), html`<time datetime="${publishedOn}">${words.date(publishedOn)}</time>`) : ''}
${language === 'und' ? '' : fact(words.say('check.language'), words.languageName(language))}
${check.ratingKey ? fact(words.say('check.meaning', { rating: words.say(`rating.${check.ratingKey}`) }), words.say(`rating.meaning.${check.ratingKey}`)) : ''}
</dl>`
}

function editions(words: Words, translations: Check[]): Html {
  return html`<section aria-labelledby="editions"><h2 id="editions">${words.say('check.translations')}</h2>
<ul class="plain-list">${translations.map((edition) => html`<li><a href="${addressAtHome(edition)}" hreflang="${edition.language}" ${speech(edition.language)}>${edition.claim}</a> <span class="soft">${words.languageName(edition.language)}</span></li>`)}</ul></section>`
}
