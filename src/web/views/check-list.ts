/** Checks one under the other: the rating first, then the claim, then who checked it. */
import type { Check } from '#desk/checks'
import type { Words } from '#words'
import { addressAtHome } from './address.ts'
import { byline } from './byline.ts'
import { html, type Html } from './html.ts'
import { ratingBadge } from './rating.ts'
import { speech } from './speech.ts'

export function checkList(words: Words, checks: Check[], level: 'h2' | 'h3' = 'h2'): Html {
  return html`<ul class="check-list">${checks.map((check) => checkLine(words, check, level))}</ul>`
}

function checkLine(words: Words, check: Check, level: 'h2' | 'h3'): Html {
  const claim = html`<a href="${addressAtHome(check)}" ${speech(check.language)}>${check.claim}</a>`
  return html`<li>
${ratingBadge(words, check)}
${level === 'h2' ? html`<h2 class="claim">${claim}</h2>` : html`<h3 class="claim">${claim}</h3>`}
<p class="meta">${byline(words, check)} ${check.language === 'und' ? '' : html`<span>${words.languageName(check.language)}</span>`}</p>
</li>`
}
