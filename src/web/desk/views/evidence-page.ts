/** The evidence of a check: each item with its copy, what it shows, and the forms that add and change. */
import { type CaptureFault, doubts, type Evidence, kinds, type SourcesGate, stances } from '#desk/evidence'
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { belongsTo, type Belonging, nameOfCheck } from './belongs-to.ts'
import { deskPage, type Frame } from './desk-page.ts'
import { formChoice, formField } from './form-field.ts'

export interface EvidenceForm {
  /** The item whose form is open. */
  editing?: string
  /** What was typed and not taken. */
  typed: Partial<Record<Field, string>>
  /** The id of the item that the empty form will add. */
  newId: string
  refused?: string
  /** What was refused was a file. */
  isFile?: boolean
  changedMeanwhile: boolean
}

type Field = 'url' | 'title' | 'source' | 'kind' | 'stance' | 'quote' | 'shows' | 'interest'

export interface EvidenceView {
  checkId: string
  evidence: Evidence[]
  gate: SourcesGate
  form: EvidenceForm
  mayWrite: boolean
}

export function evidencePage(frame: Frame, check: Belonging, view: EvidenceView): Html {
  const { words } = frame
  return deskPage(frame, {
    title: words.say('evidence.of', { check: nameOfCheck(words, check) }),
    here: 'checks',
    script: 'evidence',
    content: html`<div class="stack">
<div class="title-block narrow">${belongsTo(words, check)}<h1>${words.say('evidence.title')}</h1><p class="lead soft">${words.say('evidence.intro')}</p>
<p class="evidence-ways"><a href="/desk/checks/${view.checkId}/replies">${words.say('replies.title')}</a></p></div>
${evidenceSection(words, view)}
</div>`,
  })
}

/** Everything but the frame, for the workspace of the check. */
export function evidenceSection(words: Words, view: EvidenceView): Html {
  const { checkId, evidence, form, mayWrite } = view
  const waiting = evidence.some(({ capture }) => capture && !capture.finishedAt)
  return html`<section class="flow" aria-labelledby="evidence" data-captures="/desk/checks/${checkId}/evidence/captures" ${waiting ? html`data-waiting` : ''}>
<div class="section-head"><h2 id="evidence">${words.say('evidence.heading', { count: evidence.length })}</h2></div>
${gateNote(words, view)}
${evidence.length === 0 ? html`<p class="soft">${words.say('evidence.none')}</p>` : html`<ol class="evidence-list">${evidence.map((item, at) => oneItem(words, item, view, at))}</ol>`}
<p class="hidden-visually" role="status" data-captures-said></p>
${mayWrite ? addForms(words, checkId, form) : ''}
</section>`
}

function gateNote(words: Words, { gate, evidence }: EvidenceView): Html | '' {
  if (evidence.length === 0) return ''
  const lines = [
    gate.met && !gate.fewSources ? words.say('evidence.gate.met') : words.say(gate.fewSources ? 'evidence.gate.reason' : 'evidence.gate.notMet', { independent: gate.independent, primary: gate.primary }),
    gate.oneSided ? words.say('evidence.gate.oneSided') : '',
    gate.withoutCopy.length > 0 ? words.say('evidence.gate.withoutCopy', { numbers: words.list(gate.withoutCopy.map(String)), count: gate.withoutCopy.length }) : '',
    gate.quoteMissing.length > 0 ? words.say('evidence.gate.quoteMissing', { numbers: words.list(gate.quoteMissing.map(String)), count: gate.quoteMissing.length }) : '',
  ].filter(Boolean)
  return html`<div class="note narrow gate" data-met="${gate.met ? 'yes' : 'no'}">${lines.map((line) => html`<p>${line}</p>`)}</div>`
}

function oneItem(words: Words, item: Evidence, view: EvidenceView, at: number): Html {
  const { id, number, title, source, url, kind, stance, quote, shows, interest } = item
  const name = title || url || source
  const isEditing = view.mayWrite && view.form.editing === id
  return html`<li class="evidence-item" id="evidence-${id}">
<h3><span class="footnote-number" aria-label="${words.say('evidence.number', { number })}">${number}</span> <span dir="auto">${name}</span></h3>
<p class="meta"><span dir="auto">${source}</span> <span>${words.say(`evidence.kind.${kind}`)}</span> <span class="stance-${stance}">${words.say(`evidence.stance.${stance}`)}</span></p>
${url ? html`<p class="evidence-link"><a href="${url}" rel="noopener noreferrer nofollow" dir="ltr">${url}</a></p>` : ''}
<div class="capture" data-capture="${id}" data-state="${item.capture?.state ?? 'none'}">${captureLine(words, item, view.mayWrite)}</div>
${isEditing ? editForm(words, item, view) : html`${quote ? html`<blockquote class="evidence-quote" dir="auto">${quote}</blockquote>${quoteNote(words, item)}` : ''}
${shows ? html`<p dir="auto"><b>${words.say('evidence.shows')}</b> ${shows}</p>` : ''}
${interest ? html`<p dir="auto"><b>${words.say('evidence.interest')}</b> ${interest}</p>` : ''}
${view.mayWrite ? itemButtons(words, item, view, at) : ''}`}
</li>`
}

function quoteNote(words: Words, { quoteFound, snapshot }: Evidence): Html | '' {
  if (quoteFound === null) return snapshot ? html`<p class="quote-note soft">${words.say('evidence.quote.unknown')}</p>` : ''
  return html`<p class="quote-note" data-found="${quoteFound ? 'yes' : 'no'}">${words.say(quoteFound ? 'evidence.quote.found' : 'evidence.quote.missing')}</p>`
}

/** How the copy of an item stands; also sent alone, when it has changed. */
export function captureLine(words: Words, { id, checkId, url, capture, snapshot }: Evidence, mayWrite: boolean): Html {
  const action = `/desk/checks/${checkId}/evidence/${id}/capture`
  const copy = snapshot
    ? html`<p class="capture-kept">${words.say('evidence.copy.kept', { date: words.date(snapshot.madeAt), kind: kindOf(words, snapshot.mediaType), size: sizeOf(words, snapshot.bytes) })} ${snapshot.hasText ? html`<a href="/desk/snapshots/${snapshot.sha256}/text">${words.say('evidence.copy.read')}</a> ` : ''}<a href="/desk/snapshots/${snapshot.sha256}">${words.say('evidence.copy.save')}</a></p>`
    : ''
  if (!capture) return html`<p class="soft">${words.say('evidence.copy.none')}</p>`
  if (capture.state === 'waiting' || capture.state === 'running') return html`<p class="capture-busy">${words.say(`evidence.copy.${capture.state}`)} <a href="/desk/checks/${checkId}/evidence#evidence-${id}">${words.say('evidence.copy.look')}</a></p>${copy}`
  const again = url && mayWrite ? html`<form method="post" action="${action}"><button class="button quiet small" type="submit">${words.say(capture.state === 'failed' ? 'evidence.copy.retry' : 'evidence.copy.renew')}</button></form>` : ''
  if (capture.state === 'kept') return html`${copy}${capture.keptBecause ? html`<p class="soft" dir="auto">${words.say('evidence.copy.keptBecause', { reason: capture.keptBecause })}</p>` : ''}${again}`
  return html`<div class="capture-failed"><p><b>${words.say('evidence.copy.failed')}</b> ${faultSentence(words, capture.fault!, capture.status)}</p>
${again}${url && mayWrite && mayBeKept(capture.fault!) ? keepForm(words, id, action) : ''}</div>${copy}`
}

function faultSentence(words: Words, fault: CaptureFault, status: number | null): string {
  return words.say(`evidence.fault.${fault}`, { status: status ?? 0 })
}

function mayBeKept(fault: CaptureFault): boolean {
  return doubts.some((doubt) => doubt === fault) || fault === 'status' || fault === 'unreadable'
}

function keepForm(words: Words, id: string, action: string): Html {
  return html`<details><summary>${words.say('evidence.keep.summary')}</summary><form class="flow" method="post" action="${action}"><input type="hidden" name="keep" value="yes">
${formField({ id: `keep-${id}`, name: 'keepBecause', label: words.say('evidence.keep.label'), hint: words.say('evidence.keep.hint'), value: '', required: true })}
<button class="button quiet small" type="submit">${words.say('evidence.keep.button')}</button></form></details>`
}

function itemButtons(words: Words, { id, number }: Evidence, { checkId, evidence }: EvidenceView, at: number): Html {
  const action = `/desk/checks/${checkId}/evidence/${id}`
  const place = (by: 'up' | 'down', possible: boolean) => (possible ? html`<form method="post" action="${action}/place"><input type="hidden" name="by" value="${by}"><input type="hidden" name="at" value="${at}"><button class="button quiet small" type="submit">${words.say(`evidence.move.${by}`)}<span class="hidden-visually"> ${words.say('evidence.number', { number })}</span></button></form>` : '')
  return html`<div class="evidence-buttons"><a class="button quiet small" href="/desk/checks/${checkId}/evidence?edit=${id}#evidence-${id}">${words.say('evidence.edit')}<span class="hidden-visually"> ${words.say('evidence.number', { number })}</span></a>
${place('up', at > 0)}${place('down', at < evidence.length - 1)}
<form method="post" action="${action}/removal"><button class="button quiet small" type="submit">${words.say('evidence.remove')}<span class="hidden-visually"> ${words.say('evidence.number', { number })}</span></button></form></div>`
}

function editForm(words: Words, item: Evidence, { checkId, form }: EvidenceView): Html {
  const value = { title: item.title, source: item.source, kind: item.kind, stance: item.stance, quote: item.quote ?? '', shows: item.shows ?? '', interest: item.interest ?? '', ...form.typed }
  return html`<form class="evidence-form" method="post" action="/desk/checks/${checkId}/evidence/${item.id}"><input type="hidden" name="revision" value="${item.revision}">
${form.refused ? html`<p class="note" role="alert">${form.refused}</p>` : ''}
${form.changedMeanwhile ? theirs(words, item) : ''}
${sharedFields(words, `edit-${item.id}`, value)}
<div class="evidence-buttons"><button class="button" type="submit">${words.say('evidence.save')}</button> <a class="button quiet" href="/desk/checks/${checkId}/evidence#evidence-${item.id}">${words.say('evidence.cancel')}</a></div></form>`
}

/** What somebody else has saved stands beside what was typed, which is still in the fields. */
function theirs(words: Words, { title, source, kind, stance, quote, shows, interest }: Evidence): Html {
  const line = (label: string, text: string | null) => (text ? html`<div><dt>${label}</dt><dd dir="auto">${text}</dd></div>` : '')
  return html`<div class="note flow"><p><b>${words.say('evidence.theirs')}</b></p><dl class="theirs">
${line(words.say('evidence.field.title'), title)}${line(words.say('evidence.field.source'), source)}${line(words.say('evidence.field.kind'), words.say(`evidence.kind.${kind}`))}${line(words.say('evidence.field.stance'), words.say(`evidence.stance.${stance}`))}${line(words.say('evidence.field.quote'), quote)}${line(words.say('evidence.field.shows'), shows)}${line(words.say('evidence.field.interest'), interest)}
</dl></div>`
}

function addForms(words: Words, checkId: string, form: EvidenceForm): Html {
  const typed = form.editing ? {} : form.typed
  const refused = form.editing ? undefined : form.refused
  const isFile = refused !== undefined && form.isFile === true
  return html`<div class="evidence-add flow"><h3>${words.say('evidence.add')}</h3>
${refused ? html`<p class="note" role="alert">${refused}</p>` : ''}
<form class="evidence-form" method="post" action="/desk/checks/${checkId}/evidence"><input type="hidden" name="id" value="${form.newId}">
${formField({ id: 'add-url', name: 'url', label: words.say('evidence.field.url'), hint: words.say('evidence.url.hint'), value: isFile ? '' : (typed.url ?? ''), type: 'url', required: true })}
<details ${refused && !isFile ? html`open` : ''}><summary>${words.say('evidence.more')}</summary>${sharedFields(words, 'add', isFile ? {} : typed)}</details>
<button class="button" type="submit">${words.say('evidence.addLink')}</button></form>
<details class="evidence-upload" ${isFile ? html`open` : ''}><summary>${words.say('evidence.upload')}</summary>
<form class="evidence-form" method="post" enctype="multipart/form-data" action="/desk/checks/${checkId}/evidence/file"><input type="hidden" name="id" value="${form.newId}">
<div class="field"><label for="add-file">${words.say('evidence.file')}</label><p class="hint soft" id="add-file-hint">${words.say('evidence.file.hint')}</p><input id="add-file" name="file" type="file" required aria-describedby="add-file-hint" accept=".pdf,.png,.jpg,.jpeg,.webp,.txt,application/pdf,image/png,image/jpeg,image/webp,text/plain"></div>
${formField({ id: 'file-url', name: 'url', label: words.say('evidence.file.url'), value: isFile ? (typed.url ?? '') : '', type: 'url' })}
${sharedFields(words, 'file', isFile ? typed : {})}
<button class="button" type="submit">${words.say('evidence.addFile')}</button></form></details></div>`
}

function sharedFields(words: Words, prefix: string, value: EvidenceForm['typed']): Html {
  const one = (name: Field, type: 'text' | 'lines', hint?: string) => formField({ id: `${prefix}-${name}`, name, label: words.say(`evidence.field.${name}`), hint, value: value[name] ?? '', type })
  return html`<div class="evidence-pair">${one('title', 'text', words.say('evidence.title.hint'))}${one('source', 'text', words.say('evidence.source.hint'))}</div>
<div class="evidence-pair">${formChoice({ id: `${prefix}-kind`, name: 'kind', label: words.say('evidence.field.kind'), value: value.kind ?? 'secondary', options: kinds.map((kind) => ({ value: kind, text: words.say(`evidence.kind.${kind}`) })) })}
${formChoice({ id: `${prefix}-stance`, name: 'stance', label: words.say('evidence.field.stance'), value: value.stance ?? 'context', options: stances.map((stance) => ({ value: stance, text: words.say(`evidence.stance.${stance}`) })) })}</div>
${one('quote', 'lines', words.say('evidence.quote.hint'))}${one('shows', 'lines')}${one('interest', 'lines', words.say('evidence.interest.hint'))}`
}

function kindOf(words: Words, mediaType: string): string {
  if (mediaType === 'text/plain') return words.say('evidence.copy.text')
  return mediaType === 'application/warc' ? 'WARC' : mediaType.split('/')[1].toUpperCase()
}

function sizeOf(words: Words, bytes: number): string {
  return bytes < 1024 * 1024 ? words.amount(Math.max(1, Math.round(bytes / 1024)), 'kilobyte') : words.amount(Math.round(bytes / 1024 / 102.4) / 10, 'megabyte')
}
