/** Somebody else saved a part meanwhile: both texts beside each other, and what to do with each, without any script. */
import { type DraftPart, linesOf } from '#desk/drafts'
import type { Edition } from '#desk/editions'
import { readMediaSubject } from '#desk/versions'
import { partDifference, type ReadPiece } from '#publish'
import { emphasised } from '../../../views/difference.ts'
import { html, type Html } from '../../../views/html.ts'
import { deskPage, type Frame } from '../desk-page.ts'
import { asRead, isChosen } from './as-read.ts'
import { actionsOf, addressOf } from './workspace-page.ts'

export interface Clash {
  part: DraftPart
  mine: string
  theirs: { text: string; revision: number; name: string }
}

export function conflictPage(frame: Frame, { edition, clashes }: { edition: Pick<Edition, 'id' | 'kind' | 'language'>; clashes: Clash[] }): Html {
  const { words } = frame
  const title = words.say('drafting.conflict.page')
  return deskPage(frame, {
    title,
    here: `${edition.kind}s`,
    content: html`<div class="stack"><div class="title-block narrow"><h1>${title}</h1><p class="lead soft">${words.say('drafting.conflict.lead')}</p></div>
${clashes.map(({ part, mine, theirs }) => {
      const { pieces, onlySigns } = partDifference(part, asRead(words, part, theirs.text), asRead(words, part, mine), edition.language)
      return html`<section class="flow conflict" aria-labelledby="clash-${part}"><h2 id="clash-${part}">${words.say(`drafting.part.${part}`)}</h2>${onlySigns ? html`<p class="soft">${words.say('drafting.live.conflict.onlySigns')}</p>` : ''}
<div class="side-by-side"><div><h3 class="small-head">${words.say('drafting.live.conflict.theirs', { name: theirs.name })}</h3><blockquote class="quoted" dir="auto">${side(pieces, 'removed')}</blockquote></div>
<div><h3 class="small-head">${words.say('drafting.live.conflict.mine')}</h3><blockquote class="quoted" dir="auto">${side(pieces, 'added')}</blockquote></div></div>
<form class="flow" method="post" action="${actionsOf(edition.id)}/draft"><input type="hidden" name="${part}.base" value="${theirs.revision}"><input type="hidden" name="${part}.was" value="">
${isChosen(part) ? chosen(part, mine) : html`<label for="mine-${part}">${words.say('drafting.conflict.merge')}</label><textarea id="mine-${part}" name="${part}" rows="8" dir="auto">${'\n'}${mine}</textarea>`}
<div class="choices"><button class="button" type="submit">${words.say(isChosen(part) ? 'drafting.conflict.saveChoice' : 'drafting.conflict.save')}</button><a class="button quiet" href="${addressOf(edition)}#field-${part}">${words.say('drafting.live.conflict.use.theirs')}</a></div></form></section>`
    })}</div>`,
  })
}

/** Sent again as the form of the draft sends it. */
function chosen(part: DraftPart, mine: string): Html[] {
  return fieldsOf(part, mine).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
}

function fieldsOf(part: DraftPart, mine: string): [string, string][] {
  if (part !== 'media') return linesOf(mine).map((line) => [part, line])
  const media = readMediaSubject(mine)
  if (!media) return []
  const { kind, categories, originalContext, originalLink } = media
  return [['media.kind', kind], ...categories.map((category): [string, string] => ['media.categories', category]), ['media.originalContext', originalContext ?? ''], ['media.originalLink', originalLink ?? '']]
}

/** As it is read, without the signs of Markdown. */
export function side(pieces: ReadPiece[], own: 'added' | 'removed'): Html[] {
  return pieces.filter(({ kind }) => kind === 'same' || kind === own).map(({ kind, runs }) => (kind === 'same' ? html`${runs.map(emphasised)}` : html`<mark class="run">${runs.map(emphasised)}</mark>`))
}
