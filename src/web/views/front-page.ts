/** The front page: the form, what happens then, and the latest checks. */
import type { Check } from '#desk/checks'
import type { Words } from '#words'
import { askForm, type Typed } from './ask-form.ts'
import { checkList } from './check-list.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'

export interface Front {
  /** In the language of the page. */
  latest: Check[]
  /** What is not to be had in it. */
  elsewhere: Check[]
  typed?: Typed
}

export function frontPage(words: Words, { latest, elsewhere, typed }: Front): Html {
  return layout(words, {
    title: typed ? words.say('ask.refused') : words.say('ask.title'),
    here: 'ask',
    description: words.say('about.lead'),
    hero: html`<div class="hero">
<div>
<div class="title-block"><h1>${words.say('ask.heading')}</h1><p class="lead">${words.say('ask.intro')}</p></div>
${askForm(words, typed)}
</div>
<div class="beside"><h2>${words.say('ask.steps')}</h2><ol class="steps"><li>${words.say('ask.step.match')}</li><li>${words.say('ask.step.join')}</li><li>${words.say('ask.step.link')}</li></ol></div>
</div>`,
    content: latest.length + elsewhere.length > 0 ? latestChecks(words, latest, elsewhere) : '',
  })
}

function latestChecks(words: Words, latest: Check[], elsewhere: Check[]): Html {
  return html`<section aria-labelledby="latest">
<div class="section-head"><h2 id="latest">${words.say('ask.latest')}</h2><a href="/checks">${words.say('ask.latestAll')}</a></div>
${latest.length > 0 ? checkList(words, latest, 'h3') : html`<p class="note">${words.say('ask.latestNone', { language: words.languageName(words.language) })}</p>`}
</section>
${elsewhere.length === 0 ? '' : html`<section class="elsewhere" aria-labelledby="elsewhere">
<div class="section-head"><h2 id="elsewhere">${words.say('ask.latestElsewhere')}</h2></div>
${checkList(words, elsewhere, 'h3')}
</section>`}`
}
