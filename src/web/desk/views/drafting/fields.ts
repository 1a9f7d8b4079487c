/** The fields of a draft: each part with its label, what it is for, its text, and the places where its state is said. */
import { isRatingKey, ratingKeys } from '#desk/checks'
import type { Topic } from '#desk/claims'
import { type Draft, type DraftPart, isListPart, linesOf, summaryLimit } from '#desk/drafts'
import { occasions } from '#desk/explainers'
import type { MediaSubject } from '#desk/versions'
import type { Words } from '#words'
import { html, type Html } from '../../../views/html.ts'
import { ratingBadge } from '../../../views/rating.ts'
import { speech } from '../../../views/speech.ts'
import { markOf } from '../../drafting/form.ts'

export interface FieldsView {
  draft: Draft
  topics: Topic[]
  /** Nothing can be written: somebody may only look, or it is proposed. */
  locked: boolean
}

export const longestBody = 100_000

const mediaKinds: MediaSubject['kind'][] = ['picture', 'clip', 'sound']
const mediaCategories: MediaSubject['categories'] = ['OriginalMediaContent', 'DecontextualizedContent', 'EditedOrCroppedContent', 'TransformedContent', 'StagedContent', 'SatireOrParodyContent']
export const changeKinds = ['minor', 'substantive', 'rating', 'retraction'] as const

export function draftFields(words: Words, view: FieldsView): Html {
  const { draft, locked, topics } = view
  const isExplainer = draft.edition.kind === 'explainer'
  const text = (part: DraftPart) => draft.parts[part]?.text ?? ''
  const language = speech(draft.edition.language)
  const off = locked ? html`disabled` : ''
  const line = (part: DraftPart) => html`<input id="part-${part}" name="${part}" value="${text(part)}" maxlength="2000" aria-describedby="part-${part}-hint" ${off} ${language}>`
  const area = (part: DraftPart, rows: number, size = '') => html`<textarea id="part-${part}" name="${part}" rows="${rows}" class="${size}" aria-describedby="part-${part}-hint" ${off} ${language}>${'\n'}${text(part)}</textarea>`

  const change = draft.published > 0 ? group('change', [part('changeKind', changeChoice(), 'choice'), part('changeNote', area('changeNote', 3, 'small'))]) : ''
  const translates = draft.original ? [part('translates', html`<input id="part-translates" name="translates" type="number" min="1" max="${draft.original.newest}" value="${text('translates')}" aria-describedby="part-translates-hint" ${off}>`)] : []
  const summary = () => html`${area('summary', 3, 'small')}<p class="part-left" data-longest-shown="${summaryLimit}" data-sentence="${words.say('drafting.left', { left: '{left}', limit: summaryLimit })}">${words.say('drafting.limit', { limit: summaryLimit })}</p>`
  const body = () => html`<textarea id="part-body" name="body" rows="18" data-editor data-longest="${longestBody}" aria-describedby="part-body-hint" ${off} ${language}>${'\n'}${text('body')}</textarea>`

  if (isExplainer) {
    return html`${change}
${group('explains', [...translates, part('title', line('title')), part('summary', summary()), part('body', body())])}
${group('helps', [part('helpsWith', occasionChoice(), 'choice'), ...(topics.length > 0 ? [part('topics', topicChoice(), 'choice')] : [])])}`
  }
  return html`${change}
${group('statement', [part('claim', area('claim', 3, 'small')), part('claimant', line('claimant')), part('claimedOn', html`<input id="part-claimedOn" name="claimedOn" type="date" value="${text('claimedOn')}" aria-describedby="part-claimedOn-hint" ${off}>`), part('appearances', area('appearances', 3, 'small')), mediaField()])}
${group('verdict', [part('rating', ratingChoice(), 'choice'), part('ratingExplanation', area('ratingExplanation', 2, 'small')), ...translates, part('title', line('title')), part('summary', summary())])}
${group('found', [part('body', body()), part('fewSources', area('fewSources', 2, 'small'))])}
${topics.length > 0 ? group('filing', [part('topics', topicChoice(), 'choice')]) : ''}`

  function group(name: 'change' | 'statement' | 'verdict' | 'found' | 'filing' | 'explains' | 'helps', fields: (Html | '')[]): Html {
    return html`<section class="draft-group" aria-labelledby="group-${name}"><div class="section-head"><h2 id="group-${name}">${words.say(`drafting.group.${name}`)}</h2></div>${fields}</section>`
  }

  function part(name: DraftPart, field: Html, shape: 'text' | 'choice' | 'media' = 'text'): Html {
    const state = draft.parts[name]
    const label = words.say(`drafting.part.${name}`)
    const hint = html`<p class="hint" id="part-${name}-hint">${hintOf(name)}</p>`
    const named = shape === 'text' ? html`<label id="part-${name}-label" for="part-${name}">${label}</label>${hint}${field}` : html`<fieldset aria-describedby="part-${name}-hint"><legend>${label}</legend>${hint}${field}</fieldset>`
    return html`<div class="part-field" id="field-${name}" data-part="${name}" data-shape="${shape}" data-base="${state?.revision ?? 0}">
${named}
<input type="hidden" name="${name}.base" value="${state?.revision ?? 0}"><input type="hidden" name="${name}.was" value="${markOf(shape === 'choice' && !isListPart(name) ? text(name).trim() : text(name))}">
<p class="part-here"></p><p class="part-state" role="status"></p>
</div>`
  }

  function ratingChoice(): Html {
    const chosen = text('rating')
    return html`<div class="rating-choice">${ratingKeys.map((key) => html`<label class="choice-line"><input type="radio" name="rating" value="${key}" ${chosen === key ? html`checked` : ''} ${off}><span>${ratingBadge(words, { rating: null, ratingKey: key, language: words.language })}<span class="choice-note">${words.say(`rating.meaning.${key}`)}</span></span></label>`)}</div>${chosen && !isRatingKey(chosen) ? html`<p>${chosen}</p>` : ''}`
  }

  function changeChoice(): Html {
    return html`<div class="rating-choice">${changeKinds.filter((kind) => !isExplainer || kind !== 'rating').map((kind) => html`<label class="choice-line"><input type="radio" name="changeKind" value="${kind}" ${text('changeKind') === kind ? html`checked` : ''} ${off}><span><strong>${words.say(`drafting.change.${kind}`)}</strong><span class="choice-note">${words.say(isExplainer && kind !== 'minor' && kind !== 'rating' ? `explainers.desk.${kind}.means` : `drafting.change.${kind}.means`)}</span></span></label>`)}</div>`
  }

  function occasionChoice(): Html {
    const chosen = linesOf(text('helpsWith'))
    return html`<div class="topic-choice">${occasions.map((key) => html`<label class="choice-line"><input type="checkbox" name="helpsWith" value="${key}" ${chosen.includes(key) ? html`checked` : ''} ${off}><span>${words.say(`explainer.occasion.${key}`)}</span></label>`)}</div>`
  }

  /** An explainer has no verdict, so some of its fields are for something else. */
  function hintOf(name: DraftPart): string {
    if (isExplainer && (name === 'title' || name === 'summary' || name === 'body' || name === 'topics')) return words.say(`explainers.desk.hint.${name}`)
    return words.say(`drafting.hint.${name}`)
  }

  /** In the same order in every language: a form says what changed by the text that its boxes make. */
  function topicChoice(): Html {
    const chosen = linesOf(text('topics'))
    const all = [...new Set([...topics.map(({ key }) => key), ...chosen])]
    return html`<div class="topic-choice">${all.map((key) => html`<label class="choice-line"><input type="checkbox" name="topics" value="${key}" ${chosen.includes(key) ? html`checked` : ''} ${off}><span>${words.topicName(key)}</span></label>`)}</div>`
  }

  function mediaField(): Html {
    const media = mediaOf(text('media'))
    return html`<details class="media-details" ${media ? html`open` : ''}><summary>${words.say('drafting.media.open')}</summary>
${part('media', html`<div class="media-fields">
<div><label for="media-kind">${words.say('drafting.media.kind')}</label><select id="media-kind" name="media.kind" ${off}><option value="">${words.say('drafting.media.none')}</option>${mediaKinds.map((kind) => html`<option value="${kind}" ${media?.kind === kind ? html`selected` : ''}>${words.say(`drafting.media.${kind}`)}</option>`)}</select></div>
<div class="topic-choice">${mediaCategories.map((category) => html`<label class="choice-line"><input type="checkbox" name="media.categories" value="${category}" ${media?.categories.includes(category) ? html`checked` : ''} ${off}><span>${words.say(`drafting.media.${category}`)}</span></label>`)}</div>
<div><label for="media-context">${words.say('drafting.media.originalContext')}</label><textarea id="media-context" class="small" rows="2" name="media.originalContext" ${off} ${language}>${'\n'}${media?.originalContext ?? ''}</textarea></div>
<div><label for="media-link">${words.say('drafting.media.originalLink')}</label><input id="media-link" type="url" name="media.originalLink" value="${media?.originalLink ?? ''}" ${off}></div>
</div>`, 'media')}</details>`
  }
}

/** What was saved by an older form, or by hand, need not be whole. */
function mediaOf(text: string): MediaSubject | null {
  try {
    const { kind, categories = [], originalContext = null, originalLink = null } = JSON.parse(text) as MediaSubject
    return kind ? { kind, categories, originalContext, originalLink } : null
  } catch {
    return null
  }
}
