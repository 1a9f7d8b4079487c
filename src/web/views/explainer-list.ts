/** Explainers one under the other, and the few of them that stand below an answer without a verdict. */
import type { Explainer } from '#desk/explainers'
import type { Words } from '#words'
import { addressAtHome } from './address.ts'
import { html, type Html } from './html.ts'
import { speech } from './speech.ts'

export function explainerList(words: Words, explainers: Explainer[], level: 'h2' | 'h3'): Html {
  return html`<ul class="check-list">${explainers.map(({ id, language, title, summary }) => {
    const link = html`<a href="${addressAtHome({ id, kind: 'explainer' })}">${title}</a>`
    return html`<li>
${level === 'h2' ? html`<h2 class="claim" ${speech(language)}>${link}</h2>` : html`<h3 class="claim" ${speech(language)}>${link}</h3>`}
<p ${speech(language)}>${summary}</p>
${language.split('-')[0] === words.language ? '' : html`<p class="meta"><span>${words.languageName(language)}</span></p>`}
</li>`
  })}</ul>`
}

export function helpHere(words: Words, explainers: Explainer[]): Html | '' {
  if (explainers.length === 0) return ''
  return html`<section class="flow" aria-labelledby="explainers">
<div class="section-head"><h2 id="explainers">${words.say('answer.explainers')}</h2><a href="/explainers">${words.say('explainers.all')}</a></div>
${explainerList(words, explainers, 'h3')}
</section>`
}
