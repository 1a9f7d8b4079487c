/** How the desk works, what it does not do, what it keeps, and what its ratings mean. */
import { ratingKeys } from '#desk/checks'
import type { Key, Words } from '#words'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { ratingBadge } from './rating.ts'

export function aboutPage(words: Words): Html {
  const items = (...keys: Key[]) => keys.map((key) => html`<li>${words.say(key)}</li>`)
  return layout(words, {
    title: words.say('about.title'),
    here: 'about',
    description: words.say('about.lead'),
    content: html`<div class="prose narrow">
<h1>${words.say('about.title')}</h1>
<p class="lead">${words.say('about.lead')}</p>
<h2>${words.say('about.howHeading')}</h2>
<ol>${items('about.how.1', 'about.how.2', 'about.how.3', 'about.how.4')}</ol>
<h2>${words.say('about.othersHeading')}</h2>
<p>${words.say('about.others')}</p>
<h2 id="ratings">${words.say('about.ratingsHeading')}</h2>
<p>${words.say('about.ratings')}</p>
<dl class="scale">${ratingKeys.map((ratingKey) => html`<div><dt>${ratingBadge(words, { ratingKey, rating: null, language: words.language })}</dt><dd>${words.say(`rating.meaning.${ratingKey}`)}</dd></div>`)}</dl>
<h2>${words.say('about.notHeading')}</h2>
<ul>${items('about.not.1', 'about.not.2', 'about.not.3', 'about.not.4', 'about.not.5')}</ul>
<h2 id="privacy">${words.say('about.privacyHeading')}</h2>
<ul>${items('about.privacy.1', 'about.privacy.2', 'about.privacy.3', 'about.privacy.4', 'about.privacy.5', 'about.privacy.6')}</ul>
<h2>${words.say('about.apiHeading')}</h2>
<p>${words.pieces<Html>('about.api', { link: (text) => html`<a href="/api">${text}</a>` })}</p>
</div>`,
  })
}
