/** The checks that are being written, and what each of them waits for. */
import type { CheckInWork } from '#desk/drafts'
import { html, type Html } from '../../../views/html.ts'
import { deskPage, type Frame } from '../desk-page.ts'
import { inWorkList } from './in-work-list.ts'

/** `newId` is what a check opened by this page is called; null for whoever may open none. */
export function checksPage(frame: Frame, checks: CheckInWork[], newId: string | null): Html {
  const { words } = frame
  return deskPage(frame, {
    title: words.say('drafting.list.title'),
    here: 'checks',
    content: html`<div class="stack"><div class="title-block narrow"><h1>${words.say('drafting.list.title')}</h1><p class="lead soft">${words.say('drafting.list.lead')}</p></div>
${checks.length === 0 ? html`<div class="nobody"><p>${words.say('drafting.list.none')}</p><p><a href="/desk/queue">${words.say('drafting.list.queue')}</a></p></div>` : inWorkList(words, checks)}
${newId ? html`<section class="flow" aria-labelledby="new-check"><div class="section-head"><h2 id="new-check">${words.say('drafting.list.new')}</h2></div><p class="soft narrow">${words.say('drafting.list.newHint')}</p>
<form class="try" method="post" action="/desk/checks"><input type="hidden" name="id" value="${newId}"><div><label for="new-language">${words.say('drafting.editions.language')}</label><input id="new-language" name="language" value="${words.language}" required pattern="[a-z]{2,3}(-[A-Za-z0-9]{2,8})*" autocomplete="off"></div><div class="go"><button class="button" type="submit">${words.say('drafting.list.open')}</button></div></form></section>` : ''}
</div>`,
  })
}
