/** The evidence of a version: every source, what it shows, our copy with its hash, and the ways back to where it is cited. */
import type { CitedEvidence, VersionDocument } from '#desk/versions'
import type { Words } from '#words'
import { outsideAddress } from '../address.ts'
import { html, type Html } from '../html.ts'
import { quotedIn, speech } from '../speech.ts'

interface Ways {
  citedAt: Map<number, string[]>
  copyAddress: (sha256: string) => string
}

export function evidencePart(words: Words, { evidence, fewSources, language }: VersionDocument, ways: Ways): Html | '' {
  if (evidence.length === 0 && !fewSources) return ''
  return html`<section class="part" aria-labelledby="evidence"><h2 id="evidence">${words.say('published.evidence')}</h2>
${evidence.length > 0 ? html`<p class="soft">${words.say('published.evidenceIntro')}</p><ol class="evidence">${evidence.map((one) => source(words, one, language, ways))}</ol>` : ''}
${fewSources ? html`<div><h3 class="small-head">${words.say('versions.part.fewSources')}</h3><p ${speech(language)}>${fewSources}</p></div>` : ''}
</section>`
}

function source(words: Words, { number, url, title, source, kind, stance, quote, shows, interest, snapshot }: CitedEvidence, language: string, ways: Ways): Html {
  const address = outsideAddress(url)
  return html`<li id="evidence-${number}" value="${number}">
<p class="source">${address ? html`<a class="outside" href="${address}" rel="noopener external" dir="auto">${title}</a>` : html`<bdi>${title}</bdi>`}</p>
<p class="meta"><span><bdi>${source}</bdi></span> <span>${words.say(`published.kind.${kind}`)}</span> <span>${words.say(`published.stance.${stance}`)}</span></p>
${quote ? html`<blockquote class="quoted" dir="auto">${quote}</blockquote>` : ''}
${shows ? html`<p>${quotedIn((shows) => words.say('published.shows', { shows }), shows, language)}</p>` : ''}
${interest ? html`<p>${quotedIn((interest) => words.say('published.interest', { interest }), interest, language)}</p>` : ''}
${snapshot ? copy(words, snapshot, ways) : html`<p class="soft">${words.say('published.noCopy')}</p>`}
${ways.citedAt.has(number) ? html`<p class="back">${wayBack(words, ways.citedAt.get(number)!)}</p>` : ''}
</li>`
}

function copy(words: Words, { sha256, madeAt }: NonNullable<CitedEvidence['snapshot']>, { copyAddress }: Ways): Html {
  return html`<p><a href="${copyAddress(sha256)}">${words.say('published.copy', { date: words.date(new Date(madeAt)) })}</a><br><span class="soft">${words.say('published.copyHash')}<br><code class="hash">${sha256}</code></span></p>`
}

/** Many citations of one source are numbered; beyond these a reader finds the others on the way. */
const mostWays = 12

function wayBack(words: Words, anchors: string[]): Html[] {
  if (anchors.length === 1) return [html`<a href="#${anchors[0]}" aria-label="${words.say('published.backOne')}">↑</a>`]
  return anchors.slice(0, mostWays).map((anchor, at) => html`<a href="#${anchor}" aria-label="${words.say('published.backMany', { number: at + 1 })}">↑ ${words.number(at + 1)}</a> `)
}
