/** The front page: the form, what happens then, and the latest checks. */
import type { Check } from '#desk/checks'
import type { Words } from '#words'
import { askForm, type Typed } from './ask-form.ts'
import { checkList } from './check-list.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'

export interface Front {
  latest: Check[]
  typed?: Typed
}

export function frontPage(words: Words, { latest, typed }: Front): Html {
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
    content: latest.length > 0 ? latestChecks(words, latest) : '',
  })
}

function latestChecks(words: Words, latest: Check[]): Html {
  return html`<section aria-labelledby="latest">
<div class="section-head"><h2 id="latest">${words.say('ask.latest')}</h2><a href="/checks">${words.say('ask.latestAll')}</a></div>
${checkList(words, latest, 'h3')}
</section>`
}
