/** Before claims are closed as not checkable: why, and what everybody who asked is told. */
import { closingReasons, type QueueLine } from '#desk/claims'
import { html, type Html } from '../../views/html.ts'
import { speech } from '../../views/speech.ts'
import { deskPage, type Frame } from './desk-page.ts'
import { beginning, maskedHtml } from './masked.ts'

export function closingPage(frame: Frame, { lines, back }: { lines: QueueLine[]; back: string }): Html {
  const { words } = frame
  return deskPage(frame, {
    title: words.say('close.title'),
    here: 'queue',
    content: html`<form class="stack narrow" method="post" action="/desk/queue/closings">
<input type="hidden" name="back" value="${back}">
<div class="title-block"><h1>${words.say('close.title')}</h1><p class="lead soft">${words.say('close.lead')}</p></div>
<section class="flow" aria-labelledby="which"><h2 id="which">${words.say('close.which', { count: lines.length })}</h2><ul class="plain-list">${lines.map(({ id, wording, askers, language }) => html`<li><input type="hidden" name="claim" value="${id}"><span ${speech(language)}>${maskedHtml(words, beginning(wording, 280))}</span> <span class="row-note">${words.say('answer.askers', { count: askers })}</span></li>`)}</ul></section>
<fieldset class="picks"><legend>${words.say('close.why')}</legend>${closingReasons.map((reason) => html`<div class="pick"><input type="radio" name="reason" value="${reason}" id="reason-${reason}" required><div><label for="reason-${reason}">${words.say(`close.reason.${reason}`)}</label><p class="soft">${words.say(`close.means.${reason}`)}</p><details><summary>${words.say('close.answer')}</summary><label class="hidden-visually" for="answer-${reason}">${words.say('close.answerTo', { reason: words.say(`close.reason.${reason}`) })}</label><textarea id="answer-${reason}" name="answer-${reason}" rows="4" maxlength="2000" dir="auto">
${words.say(`close.answer.${reason}`)}</textarea></details></div></div>`)}</fieldset>
<div class="choices"><button class="button" type="submit">${words.say('close.button')}</button><a class="button quiet" href="${back}">${words.say('queue.cancel')}</a></div>
</form>`,
  })
}
