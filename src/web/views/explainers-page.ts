/** The explainers for everybody: how to judge for oneself what no check answers. */
import type { Explainer } from '#desk/explainers'
import type { Words } from '#words'
import { explainerList } from './explainer-list.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'

export function explainersPage(words: Words, explainers: Explainer[]): Html {
  return layout(words, {
    title: words.say('explainers.title'),
    here: 'explainers',
    description: words.say('explainers.lead'),
    content: html`<div class="title-block narrow"><h1>${words.say('explainers.title')}</h1><p class="lead soft">${words.say('explainers.lead')}</p></div>
${explainers.length === 0 ? html`<div class="nobody"><p>${words.say('explainers.none')}</p><p><a href="/">${words.say('explainer.ask')}</a></p></div>` : explainerList(words, explainers, 'h2')}`,
  })
}
