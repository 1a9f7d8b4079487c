/** The page on which content is taken away for good: what was published, what waits for a second person, what will happen, and asking. */
import { type PublishedTranslation, type RemovableVersion, removalReasons, type Removals, type WaitingRemoval } from '#desk/removals'
import type { Words } from '#words'
import { addressAtHome } from '../../views/address.ts'
import { html, type Html } from '../../views/html.ts'
import { speech } from '../../views/speech.ts'
import { deskPage, type Frame } from './desk-page.ts'

export interface RemovalsView {
  removals: Removals
  done: 'asked' | 'removed' | 'dropped' | null
}

export function removalsPage(frame: Frame, { removals, done }: RemovalsView): Html {
  const { words, session } = frame
  const { editionId, kind, language, versions, waiting } = removals
  const address = `/desk/checks/${encodeURIComponent(editionId)}`
  const title = versions.find((version) => version.title !== null)?.title
  const free = versions.filter(({ asked }) => asked === null)
  return deskPage(frame, {
    title: words.say('removal.title'),
    here: 'checks',
    content: html`<div class="stack narrow">
<div class="title-block"><p class="evidence-ways"><a href="${address}" ${title ? speech(language) : ''}>${title ?? words.say(kind === 'explainer' ? 'explainer.kind' : 'removal.untitled')}</a> <a href="${addressAtHome({ id: editionId, kind })}">${words.say('removal.see')}</a></p><h1>${words.say('removal.title')}</h1><p class="lead soft">${words.say('removal.lead')}</p></div>
${done ? html`<div class="done-note" role="status"><p>${words.say(`removal.done.${done}`)}</p></div>` : ''}
${waiting.map((request, at) => waits(frame, removals, request, { address, at }))}
<section class="flow" aria-labelledby="versions"><div class="section-head"><h2 id="versions">${words.say('removal.versions')}</h2></div>
<ul class="plain-list">${versions.map((version, at) => line(words, version, at === 0, addressAtHome({ id: editionId, kind })))}</ul>
${removals.dropped.map(({ number, byName, at, why }) => html`<div class="flow"><p class="soft">${words.say('removal.dropped', { number, name: byName, date: words.date(at) })}</p><blockquote class="quoted" dir="auto">${why}</blockquote></div>`)}</section>
${session.roles.includes('editor') ? (free.length > 0 ? asking(words, removals, free, address, waiting.length > 0) : waiting.length === 0 ? html`<div class="flow"><p>${words.say('removal.all')}</p>${elsewhere(words, removals, 'p')}</div>` : '') : ''}
</div>`,
  })
}

function line(words: Words, { number, publishedAt, asked, removed, goesWith }: RemovableVersion, isNewest: boolean, home: string): Html {
  const state = removed ? words.say('removal.gone', { date: words.date(removed.at), asker: asked!.byName, second: removed.byName, entry: words.number(removed.entryIndex) }) : asked ? words.say('removal.waits') : ''
  return html`<li><a href="${home}/versions/${number}">${words.say('removal.version', { number })}</a> <span class="row-note">${words.say('removal.published', { date: words.date(publishedAt) })}${isNewest && !removed ? html` · ${words.say('removal.newest')}` : ''}${state ? html`<br>${state}` : ''}${goesWith ? html`<br>${words.pieces<Html>('removal.goesWith', { original: (text) => html`<a href="${addressOf(goesWith)}">${text}</a>`, number: goesWith.number })}` : ''}</span></li>`
}

function addressOf({ editionId }: { editionId: string }): string {
  return `/desk/checks/${encodeURIComponent(editionId)}/removals`
}

function waits({ words, session }: Frame, removals: Removals, { versions, copiesThatGo }: WaitingRemoval, { address, at }: { address: string; at: number }): Html {
  const { by, byName, at: askedAt, reason, note } = versions[0].asked!
  const own = by === session.personId
  const maySecond = session.roles.some((role) => role === 'approver' || role === 'editor')
  const hidden = versions.map(({ sha256 }) => html`<input type="hidden" name="version" value="${sha256}">`)
  return html`<section class="save flow" aria-labelledby="waiting-${at}"><h2 id="waiting-${at}">${words.say('removal.waiting')}</h2>
<p>${words.list(versions.map(({ number }) => words.say('removal.version', { number })))}. ${words.say('removal.asked', { name: byName, date: words.date(askedAt), reason: words.say(`removal.reason.${reason}`) })}</p>
<p class="soft">${words.say('removal.readersRead', { sentence: words.say(`removed.reason.${reason}`) })}</p>
${note ? html`<p class="small-head">${words.say('removal.askedNote')}</p><blockquote class="quoted" dir="auto">${note}</blockquote>` : ''}
${whatHappens(words, removals, { versions, newest: versions[0] === removals.versions[0] ? 'goes' : 'stays', copies: copiesThatGo })}
${own ? html`<p class="note">${words.say('removal.own')}</p>` : !maySecond ? html`<p class="note">${words.say('removal.notYours')}</p>` : html`<form class="flow" method="post" action="${address}/removals/approval">${hidden}<label class="choice-line"><input type="checkbox" name="sure" value="yes" required><span>${words.say('removal.sure')}</span></label><button class="button grave" type="submit">${words.say('removal.agree')}</button></form>`}
${maySecond ? html`<form class="with-button instead" method="post" action="${address}/removals/dropping">${hidden}<div><label for="why-${at}">${words.say(own ? 'removal.whyOwn' : 'removal.why')}</label><input id="why-${at}" name="why" required maxlength="2000" autocomplete="off" dir="auto"></div><button class="button quiet" type="submit">${words.say(own ? 'removal.dropOwn' : 'removal.drop')}</button></form>` : ''}
</section>`
}

/** As far as it is known: what was not chosen yet may be the newest version or not, and have copies that go or not. */
function whatHappens(words: Words, removals: Removals, { versions, newest, copies }: { versions: RemovableVersion[]; newest: 'goes' | 'stays' | 'maybe'; copies: number | 'maybe' }): Html {
  const { unpublishedIn, isProposed } = removals
  const count = versions.length
  const translations = versions.flatMap(({ translations }) => translations)
  return html`<h3>${words.say('removal.goes')}</h3>
<ul class="reasons spaced"><li>${words.say('removal.goes.words', { count })}</li>
${newest === 'stays' ? '' : html`<li>${words.say(newest === 'goes' ? 'removal.goes.newest' : 'removal.goes.newestMaybe')}</li>`}
${translations.length > 0 ? html`<li>${words.say('removal.goes.published', { count })} ${joined(translations.map((one) => html`<a href="${addressOf(one)}">${named(words, one)}</a>`))}</li>` : ''}
${unpublishedIn.length > 0 ? html`<li>${words.say('removal.goes.translations', { languages: words.list(unpublishedIn.map((language) => words.languageName(language))) })}</li>` : ''}
${copies === 0 ? '' : html`<li>${copies === 'maybe' ? words.say('removal.goes.copiesMaybe') : words.say('removal.goes.copies', { count: copies })}</li>`}
${isProposed ? html`<li>${words.say('removal.goes.proposal')}</li>` : ''}</ul>
<h3>${words.say('removal.stays')}</h3>
<ul class="reasons spaced">${newest === 'stays' ? html`<li>${words.say('removal.stays.newest')}</li>` : ''}${elsewhere(words, removals, 'li', translations)}<li>${words.say('removal.stays.copies')}</li><li>${words.say('removal.stays.log')}</li></ul>
<p><strong>${words.say('removal.final')}</strong></p>`
}

/** What is published there and does not go along. */
function elsewhere(words: Words, { elsewhere }: Removals, as: 'li' | 'p', going: PublishedTranslation[] = []): Html | '' {
  const staying = elsewhere.filter(({ published }) => published.some((sha256) => !going.some((one) => one.sha256 === sha256)))
  if (staying.length === 0) return ''
  const links = joined(staying.map((one) => html`<a href="${addressOf(one)}">${words.languageName(one.language)}</a>`))
  return as === 'li' ? html`<li>${words.say('removal.stays.elsewhere')} ${links}</li>` : html`<p>${words.say('removal.elsewhere')} ${links}</p>`
}

function joined(links: Html[]): Html[] {
  return links.map((link, at) => html`${at > 0 ? ', ' : ''}${link}`)
}

function named(words: Words, { language, number }: PublishedTranslation): string {
  return words.say('removal.translation', { language: words.languageName(language), number })
}

function asking(words: Words, removals: Removals, free: RemovableVersion[], address: string, another: boolean): Html {
  const form = html`<form class="stack" method="post" action="${address}/removals">
<fieldset class="bare" aria-describedby="which-hint"><legend>${words.say('removal.which')}</legend><p class="hint" id="which-hint">${words.say('removal.whichHint')}</p>
${free.map(({ sha256, number, publishedAt, translations }) => html`<label class="choice-line"><input type="checkbox" name="version" value="${sha256}" ${free.length === 1 ? html`checked` : ''}><span><strong>${words.say('removal.version', { number })}</strong><span class="choice-note">${words.say('removal.published', { date: words.date(publishedAt) })}${translations.length > 0 ? html` · ${words.say('removal.with', { translations: words.list(translations.map((one) => named(words, one))) })}` : ''}</span></span></label>`)}</fieldset>
<fieldset class="bare"><legend>${words.say('removal.reason')}</legend>
${removalReasons.map((reason) => html`<label class="choice-line"><input type="radio" name="reason" value="${reason}" required><span><strong>${words.say(`removal.reason.${reason}`)}</strong><span class="choice-note">${words.say('removal.readersRead', { sentence: words.say(`removed.reason.${reason}`) })}</span></span></label>`)}</fieldset>
<div><label for="note">${words.say('removal.note')}</label><p class="hint" id="note-hint">${words.say('removal.noteHint')}</p><textarea class="small" id="note" name="note" rows="3" maxlength="2000" dir="auto" aria-describedby="note-hint"></textarea></div>
<div class="flow">${whatHappens(words, removals, { versions: free, newest: 'maybe', copies: 'maybe' })}</div>
<div class="flow"><button class="button" type="submit">${words.say('removal.send')}</button><p class="hint">${words.say('removal.nothingYet')}</p></div>
</form>`
  if (another) return html`<details><summary>${words.say('removal.askAnother')}</summary>${form}</details>`
  return html`<section class="flow" aria-labelledby="ask"><div class="section-head"><h2 id="ask">${words.say('removal.ask')}</h2></div>
${form}</section>`
}
