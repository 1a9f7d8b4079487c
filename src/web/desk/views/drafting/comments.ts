/** What approvers and reviewers said of a draft, each with the words it is about. */
import type { ReviewComment } from '#desk/approvals'
import type { Words } from '#words'
import { html, type Html } from '../../../views/html.ts'

export function commentList(words: Words, comments: ReviewComment[], { back, canSettle }: { back: string; canSettle: boolean }): Html {
  return html`<ul class="remarks">${comments.map(({ id, part, quote, text, name, writtenAt, settledAt }) => html`<li class="${settledAt ? 'settled' : ''}" id="comment-${id}">
${quote ? html`<blockquote dir="auto">${quote}</blockquote>` : ''}
${text ? html`<p dir="auto">${text}</p>` : html`<p class="soft">${words.say('drafting.wordsRemoved')}</p>`}
<p class="row-note">${words.say('drafting.comment.by', { name, part: words.say(`drafting.part.${part as 'body'}`), date: words.date(writtenAt) })}${settledAt ? ` ${words.say('drafting.comment.settled')}` : ''}</p>
${canSettle && !settledAt ? html`<form method="post" action="/desk/comments/${id}/settlement"><input type="hidden" name="back" value="${back}"><button class="button quiet small-button" type="submit">${words.say('drafting.comment.settle')}</button></form>` : ''}
</li>`)}</ul>`
}
