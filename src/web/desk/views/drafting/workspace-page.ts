/** The page on which a check or an explainer is written: its fields, its evidence and replies, the claims it answers, its editions, and beside it what is still missing. */
import type { EditionKind } from '#db'
import type { ChecklistItem } from '#desk/drafts'
import type { Edition } from '#desk/editions'
import type { ReviewComment } from '#desk/approvals'
import { type AnyDocument, isExplainer } from '#desk/versions'
import type { Words } from '#words'
import { html, type Html } from '../../../views/html.ts'
import { addressAtHome } from '../../../views/address.ts'
import { speech } from '../../../views/speech.ts'
import { deskPage, type Frame, type ShortcutHelp } from '../desk-page.ts'
import { checklistView, missing } from './checklist-view.ts'
import { commentList } from './comments.ts'
import { draftFields, type FieldsView } from './fields.ts'

export interface Workspace extends FieldsView {
  items: ChecklistItem[]
  comments: ReviewComment[]
  /** What they say, with personal data masked, and how many ask. */
  claims: { id: string; wording: string; askers: number }[]
  editions: Edition[]
  /** Of a translation: the version of the original that it translates. */
  original: AnyDocument | null
  sources: { number: number; title: string }[]
  /** YYYY-MM-DD, when it must be looked at again. */
  reviewDue: string | null
  /** Evidence and replies, made by their own room. */
  research: Html | ''
  canWrite: boolean
  /** What was just done. */
  done: 'saved' | 'proposed' | 'withdrawn' | 'review-date' | null
}

/** What the page's script says; `{…}` in a sentence is filled there. */
const liveWords = [
  'toolbar', 'tool.bold', 'tool.italic', 'tool.link', 'tool.heading', 'tool.bullets', 'tool.numbers', 'tool.quote', 'tool.footnote', 'tool.undo', 'tool.redo',
  'link.title', 'link.label', 'link.use', 'link.remove', 'link.bad', 'cancel', 'footnote.title', 'footnote.none', 'footnote.unknown', 'paste.tooLong',
  'typing', 'saved', 'restored', 'followed', 'refused', 'away', 'signed-out', 'here',
  'state.saved', 'state.saving', 'state.away', 'state.signed-out', 'state.undecided',
  'conflict.state', 'conflict.title', 'conflict.what', 'conflict.onlySigns', 'conflict.theirs', 'conflict.mine', 'conflict.use.mine', 'conflict.use.theirs',
] as const

const places = { time: '{time}', name: '{name}', length: '{length}', limit: '{limit}' }

export function workspacePage(frame: Frame, view: Workspace): Html {
  const { words, session } = frame
  const { draft, done, canWrite, locked } = view
  const { kind, id } = draft.edition
  const address = actionsOf(id)
  const title = draft.parts.title?.text || draft.parts.claim?.text || words.say(kind === 'explainer' ? 'explainers.desk.untitled' : 'drafting.untitled')
  const live = Object.fromEntries(liveWords.map((key) => [key, words.say(`drafting.live.${key}`, places)]))
  return deskPage(frame, {
    title,
    here: `${kind}s`,
    script: canWrite && !locked ? 'drafting' : undefined,
    wide: true,
    keys: keysOf(words, view),
    content: html`<div class="workspace">
<header class="workspace-head"><p class="meta"><a href="/desk/${kind}s">${words.say(`desk.nav.${kind}s`)}</a> <span>${words.languageName(draft.edition.language)}</span> <span>${draft.published > 0 ? html`<a href="${addressAtHome(draft.edition)}">${words.say('drafting.published', { number: draft.published })}</a>` : words.say('drafting.never')}</span></p>
<h1 class="quiet-head" ${speech(draft.edition.language)}>${title}</h1>
${done ? html`<p class="note" role="status">${words.say(`drafting.done.${done}`)}</p>` : ''}
${proposalNote(words, view)}
${draft.edition.kind === 'explainer' ? '' : jumpLinks(words)}</header>
<div class="workspace-main">
${view.original ? originalBeside(words, view.original) : ''}
<form class="draft" id="draft" method="post" action="${address}/draft" autocomplete="off" data-edition="${draft.edition.id}" data-person="${session.personId}" data-parts="${address}/parts" data-here="${address}/here" data-words="${JSON.stringify(live)}"${kind === 'explainer' ? '' : html` data-sources="${JSON.stringify(view.sources)}"`}>
${draftFields(words, view)}
${canWrite && !locked ? html`<div class="choices"><button class="button" type="submit">${words.say('drafting.save')}</button></div>` : ''}
</form>
${kind === 'explainer' ? '' : html`${view.research}
${linkedClaims(words, view)}`}
${editions(words, view)}
</div>
${aside(words, view)}
</div>`,
  })
}

/** Where the long page can be entered, by a link or by a key. */
const jumps = { claim: 'field-claim', answer: 'field-rating', text: 'field-body', sources: 'evidence', replies: 'replies' } as const
const jumpNames = Object.keys(jumps) as (keyof typeof jumps)[]

function jumpLinks(words: Words): Html {
  return html`<nav class="jumps" aria-label="${words.say('drafting.jumps')}"><ul>${jumpNames.map((name, at) => html`<li><a href="#${jumps[name]}" data-key="${at + 1}">${words.say(`drafting.jump.${name}`)} <kbd>${at + 1}</kbd></a></li>`)}</ul></nav>`
}

function keysOf(words: Words, { draft, canWrite, locked }: Workspace): ShortcutHelp[] {
  const go = draft.edition.kind === 'explainer' ? [] : jumpNames.map((name, at) => ({ key: String(at + 1), does: words.say('desk.keys.goTo', { place: words.say(`drafting.jump.${name}`) }) }))
  return canWrite && !locked ? [...go, { key: 'p', does: words.say('drafting.propose') }] : go
}

/** Where it is written. */
export function addressOf({ id, kind }: { id: string; kind: EditionKind }): string {
  return `/desk/${kind}s/${encodeURIComponent(id)}`
}

/** Below which its forms are sent, whatever it is; asked for, it leads to where it is written. */
export function actionsOf(editionId: string): string {
  return `/desk/checks/${encodeURIComponent(editionId)}`
}

function proposalNote(words: Words, { draft, canWrite }: Workspace): Html | '' {
  const { proposal, lastEnding } = draft
  if (proposal) {
    return html`<div class="note flow"><p>${words.say('drafting.proposed', { name: proposal.proposedByName, date: words.date(proposal.proposedAt) })}</p>
<div class="choices"><a class="button quiet" href="/desk/approvals/${proposal.sha256}">${words.say('drafting.proposed.look')}</a>${canWrite ? html`<form method="post" action="${actionsOf(draft.edition.id)}/proposal/withdrawal"><button class="button quiet" type="submit">${words.say('drafting.withdraw')}</button></form>` : ''}</div></div>`
  }
  if (lastEnding?.ending === 'sent-back') return html`<div class="note note-back flow"><p><strong>${words.say('drafting.sentBack', { name: lastEnding.by ?? '', date: words.date(lastEnding.endedAt) })}</strong></p>${lastEnding.reason ? html`<blockquote class="quoted" dir="auto">${lastEnding.reason}</blockquote>` : html`<p class="soft">${words.say('drafting.wordsRemoved')}</p>`}</div>`
  return ''
}

function aside(words: Words, { draft, items, comments, canWrite, locked, reviewDue }: Workspace): Html {
  const open = comments.filter(({ settledAt }) => settledAt === null)
  const address = actionsOf(draft.edition.id)
  return html`<aside class="workspace-aside" aria-label="${words.say(draft.edition.kind === 'explainer' ? 'explainers.desk.aside' : 'drafting.aside')}">
<p class="aside-sign-in" data-sign-in role="status" hidden><a href="/desk/sign-in" target="_blank">${words.say('drafting.live.state.signIn')}</a></p>
<details class="aside-fold" open><summary><span>${words.say('drafting.checklist')} <span class="aside-count" data-missing>${missing(items)}</span></span> <span class="aside-state" data-draft-state data-state="saved" role="status"></span></summary>
<div class="aside-body flow">
<div data-checklist>${checklistView(words, items)}</div>
${canWrite && !locked ? html`<form method="post" action="${address}/proposal" data-after-saving><button class="button" type="submit" data-key="p">${words.say('drafting.propose')} <kbd>p</kbd></button></form><p class="hint">${words.say(missing(items) === 0 ? 'drafting.propose.what' : 'drafting.propose.notYet')}</p>` : ''}
${open.length > 0 ? html`<section aria-labelledby="remarks"><h2 class="small-head" id="remarks">${words.say('drafting.comments', { count: open.length })}</h2>${commentList(words, open, { back: addressOf(draft.edition), canSettle: canWrite })}</section>` : ''}
${reviewDate(words, address, reviewDue, canWrite)}
${canWrite && draft.published === 0 ? html`<details><summary>${words.say('drafting.abandon')}</summary><form class="flow" method="post" action="${address}/abandonment"><p class="hint">${words.say(draft.edition.kind === 'explainer' ? 'explainers.desk.abandon' : 'drafting.abandon.what')}</p><button class="button quiet" type="submit">${words.say('drafting.abandon.button')}</button></form></details>` : ''}
${draft.published > 0 ? html`<p><a href="${address}/removals">${words.say('removal.link')}</a></p>` : ''}
</div></details></aside>`
}

function reviewDate(words: Words, address: string, due: string | null, canWrite: boolean): Html | '' {
  if (!canWrite) return due ? html`<p class="hint">${words.say('drafting.review.due', { date: words.date(due) })}</p>` : ''
  return html`<form class="review-form" method="post" action="${address}/review-date"><label for="review-date">${words.say('drafting.review.label')}</label><p class="hint" id="review-hint">${words.say('drafting.review.hint')}</p><div class="with-button"><input id="review-date" type="date" name="due" value="${due ?? ''}" aria-describedby="review-hint"><button class="button quiet" type="submit">${words.say('drafting.review.set')}</button></div></form>`
}

function linkedClaims(words: Words, { claims }: Workspace): Html {
  return html`<section class="flow" id="linked-claims" aria-labelledby="claims-head"><div class="section-head"><h2 id="claims-head">${words.say('drafting.claims')}</h2></div>
${claims.length === 0 ? html`<p class="soft">${words.say('drafting.claims.none')}</p>` : html`<ul class="plain-list">${claims.map(({ id, wording, askers }) => html`<li><a href="/desk/claims/${encodeURIComponent(id)}" dir="auto">${wording}</a> <span class="row-note">${words.say('answer.askers', { count: askers })}</span></li>`)}</ul>`}</section>`
}

function editions(words: Words, { editions, draft, canWrite }: Workspace): Html {
  const { edition, original } = draft
  return html`<section class="flow" id="editions" aria-labelledby="editions-head"><div class="section-head"><h2 id="editions-head">${words.say('drafting.editions')}</h2></div>
${original ? html`<p>${words.say(original.isTakenBack ? 'drafting.editions.takenBack' : original.isBehind ? 'drafting.editions.behind' : 'drafting.editions.current', { number: original.translates, newest: original.newest })}</p>` : ''}
<ul class="plain-list">${editions.map(({ id, language, checkId }) => html`<li>${id === edition.id ? html`<strong>${words.languageName(language)}</strong>` : html`<a href="${addressOf({ id, kind: edition.kind })}">${words.languageName(language)}</a>`} <span class="row-note">${id === checkId ? words.say('drafting.editions.original') : ''}</span></li>`)}</ul>
${canWrite ? html`<form class="with-button" method="post" action="${actionsOf(edition.checkId)}/editions"><div><label for="edition-language">${words.say('drafting.editions.language')}</label><input id="edition-language" name="language" required pattern="[a-z]{2,3}(-[A-Za-z0-9]{2,8})*" placeholder="de" autocomplete="off" size="8"></div><button class="button quiet" type="submit">${words.say('drafting.editions.open')}</button></form>` : ''}</section>`
}

function originalBeside(words: Words, document: AnyDocument): Html {
  const { number, title, summary, body, language } = document
  return html`<details class="original" open><summary>${words.say('drafting.original', { number })}</summary><div class="flow" ${speech(language)}>${isExplainer(document) ? '' : html`<p class="claim">${document.claim}</p>`}<p><strong>${title}</strong></p><p>${summary}</p><pre class="original-text">${body}</pre></div></details>`
}
