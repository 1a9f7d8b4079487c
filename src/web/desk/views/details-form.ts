/** What the desk writes down about a claim; where somebody else saved meanwhile, both stand side by side. */
import { detailFields, type DetailField, type Details } from '#desk/claims'
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { byName } from '../../views/topics.ts'
import type { ClaimView } from './claim-page.ts'
import type { Frame } from './desk-page.ts'
import { maskedPlain } from './masked.ts'

export function detailsForm({ words, session }: Frame, { claim, clash, topics }: ClaimView): Html {
  const kept = claim.details
  const shown: Details = clash?.mine ?? { ...kept, wording: kept.wording }
  const nameOf = (field: DetailField, value: string | null) => (value === null ? words.say('details.nothing') : field === 'topic' ? words.topicName(value) : field === 'language' ? words.languageName(value) : value)
  const area = (field: 'wording' | 'appeared' | 'reach' | 'harm', rows: number, limit: number) => html`<div><label for="${field}">${words.say(`details.${field}`)}</label><p class="hint soft" id="hint-${field}">${words.say(`details.hint.${field}`)}</p><textarea id="${field}" name="${field}" rows="${rows}" maxlength="${limit}" dir="auto" aria-describedby="hint-${field}" ${field === 'wording' ? html`data-key="e"` : ''}>
${shown[field] ?? ''}</textarea></div>`
  return html`<section class="flow" aria-labelledby="details"><h2 id="details">${words.say('details.title')}</h2>
${clash ? clashNote(words, clash, nameOf) : ''}
${session.roles.includes('reviewer') ? html`<form class="details-form" method="post" action="/desk/claims/${claim.id}/details"><input type="hidden" name="revision" value="${clash?.other.revision ?? kept.revision}">
${area('wording', 3, 1000)}
${kept.wording === null && !clash ? html`<p class="soft">${words.say('details.begin')} <q dir="auto">${maskedPlain(words, claim.statement).slice(0, 300).toWellFormed()}</q></p>` : ''}
<div class="two"><div><label for="details-topic">${words.say('checks.topic')}</label><select id="details-topic" name="topic"><option value="">${words.say('queue.noTopic')}</option>${byName(words, topics.map(({ key }) => key)).map((key) => html`<option value="${key}" ${key === shown.topic ? html`selected` : ''}>${words.topicName(key)}</option>`)}</select></div>
<div><label for="details-language">${words.say('details.language')}</label><input id="details-language" name="language" value="${shown.language ?? ''}" maxlength="35" autocomplete="off" spellcheck="false" aria-describedby="hint-language"><p class="hint soft" id="hint-language">${words.say('details.hint.language')}</p></div></div>
${area('appeared', 3, 2000)}${area('reach', 2, 1000)}${area('harm', 2, 1000)}
<div><button class="button" type="submit">${words.say(clash ? 'details.saveMine' : 'details.save')}</button></div></form>` : detailFields.every((field) => kept[field] === null) ? html`<p class="soft">${words.say('details.none')}</p>` : html`<dl class="facts">${detailFields.filter((field) => kept[field] !== null).map((field) => html`<div><dt>${words.say(`details.${field}`)}</dt><dd dir="auto">${nameOf(field, kept[field])}</dd></div>`)}</dl>`}
${kept.changedAt && kept.changedBy ? html`<p class="row-note">${words.say('details.changed', { name: kept.changedBy, date: words.date(kept.changedAt) })}</p>` : ''}
</section>`
}

function clashNote(words: Words, { mine, other }: NonNullable<ClaimView['clash']>, nameOf: (field: DetailField, value: string | null) => string): Html {
  const differing = detailFields.filter((field) => mine[field] !== other[field])
  return html`<div class="save flow" role="alert"><p><strong>${words.say('details.clash', { name: other.changedBy ?? '' })}</strong></p>
<div class="table-box" tabindex="0" role="region" aria-labelledby="clash"><table class="figures"><caption id="clash">${words.say('details.clashCaption')}</caption><thead><tr><td></td><th scope="col">${words.say('details.theirs')}</th><th scope="col">${words.say('details.yours')}</th></tr></thead><tbody>${differing.map((field) => html`<tr><th scope="row">${words.say(`details.${field}`)}</th><td dir="auto">${nameOf(field, other[field])}</td><td dir="auto">${nameOf(field, mine[field])}</td></tr>`)}</tbody></table></div></div>`
}
