/** What stands on the front page once somebody has asked: the answer first, then their private link, then the form again. */
import type { Explainer } from '#desk/explainers'
import type { Asked } from '#desk/submissions'
import type { Words } from '#words'
import { answer, answerTitle } from './answer.ts'
import { askForm } from './ask-form.ts'
import { excerpt } from './excerpt.ts'
import { helpHere } from './explainer-list.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'

export function answerPage(words: Words, asked: Asked, { text, statusUrl, explainers }: { text: string; statusUrl: string; explainers: Explainer[] }): Html {
  return layout(words, {
    title: answerTitle(words, asked),
    here: 'ask',
    content: html`<div class="answer-page">
<div class="stack"><div class="found-part" role="status">${answer(words, asked, { heading: 'h1' })}</div>
${helpHere(words, explainers)}</div>
<div class="aside">
<section class="flow" aria-labelledby="private-link">
<h2 id="private-link">${words.say('answer.statusHeading')}</h2>
<p><a class="link-box" href="${new URL(statusUrl).pathname}">${statusUrl}</a></p>
<p class="soft">${words.say(asked.decision === 'none' ? 'answer.statusWait' : 'answer.statusKeep')} ${words.say('answer.statusPrivate')}</p>
</section>
<section class="flow" aria-labelledby="asked">
<h2 id="asked">${words.say('ask.youAsked')}</h2>
<blockquote class="quoted" dir="auto">${excerpt(text)}</blockquote>
</section>
</div>
<section class="flow again" aria-labelledby="again">
<h2 id="again">${words.say('ask.again')}</h2>
${askForm(words)}
</section>
</div>`,
  })
}
