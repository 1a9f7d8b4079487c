/** What an approver decides on: the page exactly as it will be published, what changes, the exact bytes, and the two answers. */
import type { Proposal } from '#desk/approvals'
import type { ChecklistItem } from '#desk/drafts'
import { type ExplainerDocument, isExplainer } from '#desk/versions'
import { versionDifference } from '#publish'
import type { Words } from '#words'
import { difference } from '../../../views/difference.ts'
import { html, type Html } from '../../../views/html.ts'
import { article } from '../../../views/published/article.ts'
import { keyWords } from '../../../views/published/versions-page.ts'
import { speech } from '../../../views/speech.ts'
import { deskPage, type Frame, type ShortcutHelp } from '../desk-page.ts'
import { checklistView } from './checklist-view.ts'
import { commentList } from './comments.ts'

export interface ApprovalView {
  proposal: Proposal
  items: ChecklistItem[]
  /** The structured data of the page; empty where the check is taken back. */
  machines: object[]
  /** The languages of the translations that go with a retraction. */
  takesBack: string[]
  /** The answer of somebody who just gave one. */
  done: 'commented' | 'sent-back' | 'approved' | null
}

export const commentParts = ['claim', 'title', 'summary', 'rating', 'ratingExplanation', 'body', 'evidence', 'replies', 'claimant', 'appearances', 'media', 'changeNote', 'helpsWith'] as const
const ofExplainer = ['title', 'summary', 'body', 'helpsWith', 'changeNote'] as const

export function approvalPage(frame: Frame, view: ApprovalView): Html {
  const { words, session } = frame
  const { proposal, takesBack, done } = view
  const { document, sha256 } = proposal
  const meta = html`<p class="meta"><span>${words.say('approval.preview.byline')}</span></p>`
  return deskPage(frame, {
    title: words.say('approval.title', { title: document.title }),
    here: 'approvals',
    script: proposal.ending === null ? 'approval' : undefined,
    wide: true,
    keys: keys(),
    content: html`<div class="workspace approval">
<header class="workspace-head"><p class="meta"><a href="/desk/approvals">${words.say('desk.nav.approvals')}</a> <span>${words.say(`approval.change.${document.change.kind}`, { number: document.number })}</span> <span>${words.languageName(document.language)}</span></p>
<p class="lead">${words.say('approval.lead', { name: proposal.proposedByName, date: words.date(proposal.proposedAt), authors: words.list(proposal.authors.map(({ name }) => name)) })}</p>
${done ? html`<p class="note" role="status">${words.say(`approval.done.${done}`)}</p>` : ''}
${document.change.note ? html`<div class="note flow"><p class="small-head">${words.say('approval.note')}</p><p ${speech(document.language)}>${document.change.note}</p></div>` : ''}
${takesBack.length > 0 ? html`<p>${words.say('approval.takesBack', { languages: words.list(takesBack.map(words.languageName)) })}</p>` : ''}</header>
<div class="workspace-main">
${proposal.previous ? changes(words, proposal) : ''}
<article class="preview" aria-label="${words.say('approval.preview')}" data-quotable>
<p class="preview-mark">${words.say('approval.preview')}</p>
${article(words, document, meta, { copyAddress: deskCopy })}
${isExplainer(document) ? offered(words, document) : ''}
</article>
${proposal.previous ? '' : changes(words, proposal)}
${comments()}
${shared(words, proposal)}
${exact(words, view)}
</div>
<aside class="workspace-aside" aria-label="${words.say('approval.decide')}"><details class="aside-fold" open><summary><span>${words.say('approval.decide')}</span></summary><div class="aside-body flow">
${decision(proposal)}
<section aria-labelledby="approval-list"><h2 class="small-head" id="approval-list">${words.say('drafting.checklist')}</h2>${checklistView(words, view.items, { linked: false })}</section>
<p><a href="/desk/checks/${encodeURIComponent(proposal.editionId)}">${words.say('approval.draft')}</a></p>
</div></details></aside>
</div>`,
  })

  function keys(): ShortcutHelp[] {
    if (proposal.ending !== null) return []
    const does = (key: 'c' | 'r') => ({ key, does: words.say(`approval.key.${key}`) })
    return [...(session.roles.some((role) => role === 'approver' || role === 'reviewer') ? [does('c')] : []), ...(session.roles.includes('approver') ? [does('r')] : [])]
  }

  function decision({ ending, authors, endedByName, endedAt, reason }: Proposal): Html {
    if (ending) return html`<p class="note">${words.say(`approval.ended.${ending}`, { name: endedByName ?? '', date: endedAt ? words.date(endedAt) : '' })}</p>${reason ? html`<blockquote class="quoted" dir="auto">${reason}</blockquote>` : ''}`
    if (!session.roles.includes('approver')) return html`<p class="note">${words.say('approval.notApprover')}</p>`
    const own = authors.some(({ id }) => id === session.personId)
    const saysAgain = view.items.some(({ key, met }) => key === 'originalStands' && !met)
    return html`${own ? html`<p class="note">${words.say('approval.ownLong')}</p>` : saysAgain ? html`<p class="note">${words.say('refusal.original-taken-back')}</p>` : html`<p>${words.say(isExplainer(proposal.document) ? 'explainers.desk.agree' : 'approval.agree')}</p>
<form method="post" action="/desk/approvals/${sha256}/approval"><input type="hidden" name="sha256" value="${sha256}"><button class="button approve" type="submit">${words.say('approval.approve')}</button></form>
<p class="hint">${words.say('approval.hash')} <code class="hash">${sha256.slice(0, 8)}…${sha256.slice(-8)}</code></p>`}
<form class="flow" method="post" action="/desk/approvals/${sha256}/return"><label for="reason">${words.say('approval.reason')}</label><p class="hint" id="reason-hint">${words.say('approval.reasonHint')}</p><textarea id="reason" data-key="r" name="reason" rows="3" class="small" required maxlength="5000" dir="auto" aria-describedby="reason-hint"></textarea><button class="button quiet" type="submit">${words.say('approval.sendBack')}</button></form>`
  }

  function comments(): Html {
    const mayWrite = session.roles.some((role) => role === 'approver' || role === 'reviewer')
    return html`<section class="flow" aria-labelledby="comments"><div class="section-head"><h2 id="comments">${words.say('approval.comments')}</h2></div>
${proposal.comments.length === 0 ? html`<p class="soft">${words.say('approval.comments.none')}</p>` : commentList(words, proposal.comments, { back: `/desk/approvals/${sha256}`, canSettle: mayWrite })}
${mayWrite && proposal.ending === null ? html`<form class="flow comment-form" id="comment" method="post" action="/desk/approvals/${sha256}/comments" data-quote-button="${words.say('approval.comment.quoteThis')}">
<div><label for="comment-part">${words.say('approval.comment.part')}</label><select id="comment-part" name="part">${(isExplainer(proposal.document) ? ofExplainer : commentParts.filter((part) => part !== 'helpsWith')).map((part) => html`<option value="${part}" ${part === 'body' ? html`selected` : ''}>${words.say(`drafting.part.${part}`)}</option>`)}</select></div>
<div><label for="comment-quote">${words.say('approval.comment.quote')}</label><p class="hint" id="quote-hint">${words.say('approval.comment.quoteHint')}</p><textarea id="comment-quote" name="quote" rows="2" class="small" maxlength="1000" dir="auto" aria-describedby="quote-hint"></textarea></div>
<div><label for="comment-text">${words.say('approval.comment.text')}</label><textarea id="comment-text" data-key="c" name="text" rows="3" class="small" required maxlength="5000" dir="auto"></textarea></div>
<button class="button quiet" type="submit">${words.say('approval.comment.send')}</button></form>` : ''}</section>`
  }
}

function changes(words: Words, { document, previous }: Proposal): Html {
  const found = previous ? versionDifference(previous, document, keyWords(words)) : []
  return html`<section class="flow" aria-labelledby="changes"><div class="section-head"><h2 id="changes">${words.say('approval.changes')}</h2></div>
${!previous ? html`<p class="soft">${words.say('approval.changes.first')}</p>` : found.length === 0 ? html`<p class="soft">${words.say('approval.changes.none')}</p>` : found.map(({ part, ...changed }) => html`<div class="change"><h3>${words.say(`drafting.part.${part}`)}</h3><p class="changed-text" ${speech(document.language)}>${difference(words, changed)}</p></div>`)}</section>`
}

/** Where readers will find it besides its own page. */
function offered(words: Words, { helpsWith }: ExplainerDocument): Html {
  return html`<section class="part" aria-labelledby="offered"><h2 id="offered">${words.say('drafting.part.helpsWith')}</h2>
${helpsWith.length === 0 ? html`<p class="soft">${words.say('explainer.nowhere')}</p>` : html`<ul class="plain-list">${helpsWith.map((key) => html`<li>${keyWords(words).occasion(key)}</li>`)}</ul>`}</section>`
}

/** The picture is drawn when somebody opens it. */
function shared(words: Words, { document, sha256 }: Proposal): Html | '' {
  if (document.change.kind === 'retraction' || isExplainer(document)) return ''
  return html`<section class="flow" aria-labelledby="card"><div class="section-head"><h2 id="card">${words.say('approval.card')}</h2></div>
<details><summary>${words.say('approval.card.show')}</summary><p><img class="card-preview" src="/desk/approvals/${sha256}/card.png" width="1200" height="630" loading="lazy" alt="${words.say('approval.card.alt', { claim: document.claim, rating: words.say(`rating.${document.rating.key}`) })}"></p></details></section>`
}

function exact(words: Words, { proposal: { document, sha256, bytes }, machines }: ApprovalView): Html {
  return html`<section class="flow" aria-labelledby="exact"><div class="section-head"><h2 id="exact">${words.say('approval.exact')}</h2></div>
<p class="soft narrow">${words.say('approval.exact.what', { bytes: Buffer.byteLength(bytes) })}</p>
<p><code class="hash">${sha256}</code></p>
<details><summary>${words.say('approval.exact.show')}</summary><pre tabindex="0" role="region" aria-label="${words.say('approval.exact')}">${JSON.stringify(document, null, 2)}</pre></details>
${isExplainer(document) ? html`<p class="soft narrow">${words.say('approval.machines.explainer')}</p>` : machines.length === 0 ? html`<p class="soft narrow">${words.say('approval.machines.none')}</p>` : html`<details><summary>${words.say('approval.machines')}</summary><pre tabindex="0" role="region" aria-label="${words.say('approval.machines')}">${machines.map((node) => JSON.stringify(node, null, 2)).join('\n\n')}</pre></details>`}</section>`
}

/** Readers reach a copy once it is published; the desk reaches it before. */
function deskCopy(sha256: string): string {
  return `/desk/snapshots/${sha256}`
}
