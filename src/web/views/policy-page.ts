/** One page of what the desk says of itself, and what stood there before. */
import { type Change, type Identity, type Policy, policyIn, type PolicyName, policyNames } from '#desk/identity'
import { bodyDifference } from '#publish'
import { interfaceLanguages, type Words } from '#words'
import { difference } from './difference.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { shownPolicy, standardText } from './policy-text.ts'
import { speech } from './speech.ts'

/** Whom to call is no promise, and a number that was somebody's is not kept in public for good. */
export function showsEarlier(name: PolicyName): boolean {
  return name !== 'contact'
}

export function policyPage(words: Words, name: PolicyName, identity: Identity): Html {
  const { text, language, changedAt } = policyIn(identity, name, words.language, interfaceLanguages)
  const elsewhere = language !== null && language !== words.language
  return layout(words, {
    title: words.say(`policy.${name}`),
    content: html`<div class="prose narrow">
<h1>${words.say(`policy.${name}`)}</h1>
${text === null ? html`<p class="note">${words.say('policy.standard')}</p>` : ''}
${elsewhere ? html`<p class="note">${words.say('policy.otherLanguage', { language: words.languageName(language) })}</p>` : ''}
${elsewhere ? html`<div ${speech(language)}>${shownPolicy(text!)}</div>` : shownPolicy(text ?? standardText(words, name))}
${changed(words, name, identity, changedAt)}
<nav aria-labelledby="others"><h2 id="others">${words.say('policy.others')}</h2>
<ul>${policyNames.filter((other) => other !== name).map((other) => html`<li><a href="/${other}">${words.say(`policy.${other}`)}</a></li>`)}</ul></nav>
</div>`,
  })
}

function changed(words: Words, name: PolicyName, { written }: Identity, changedAt: Policy['changedAt']): Html | '' {
  const isWritten = [...written.keys()].some((place) => place.startsWith(`${name} `))
  if (!isWritten) return ''
  return html`<p class="soft">${changedAt ? words.say('policy.changed', { date: words.date(changedAt) }) : ''} ${showsEarlier(name) ? html`<a href="/${name}/versions">${words.say('policy.earlier')}</a>` : ''}</p>`
}

export function earlierPoliciesPage(words: Words, name: PolicyName, changes: Change[]): Html {
  const title = words.say('policy.earlierOf', { page: words.say(`policy.${name}`) })
  return layout(words, {
    title,
    content: html`<div class="versions narrow">
<h1>${title}</h1>
<p>${words.say('policy.earlierWhat')} ${changes.length > 1 ? words.say('versions.legend') : ''}</p>
<p><a href="/${name}">${words.say('policy.back')}</a></p>
${changes.length === 0 ? html`<p class="note">${words.say('policy.noEarlier')}</p>` : changes.map((change) => oneChange(words, change, textBefore(changes, change)))}
</div>`,
  })
}

function oneChange(words: Words, change: Change, before: string | null): Html {
  const id = `${change.language}-${change.revision}`
  return html`<section class="version" aria-labelledby="change-${id}"><h2 id="change-${id}">${words.date(change.changedAt)}</h2>
<p class="meta"><span>${words.languageName(change.language)}</span></p>
${policyChange(words, change, before)}</section>`
}

/** What a change did: how the text differs from the one before, and the whole of it. */
export function policyChange(words: Words, { text, language }: Change, before: string | null): Html {
  if (text === null) return html`<p>${words.say('policy.takenBack')}</p>`
  return html`${before === null ? html`<p>${words.say('policy.firstOwn')}</p>` : html`<div class="differences" ${speech(language)}><p class="changed-text">${difference(words, bodyDifference(before, text, language))}</p></div>`}
<details><summary>${words.say('policy.whole')}</summary><div ${speech(language)}>${shownPolicy(text, 3)}</div></details>`
}

/** What stood there in the same language. */
export function textBefore(changes: Change[], { part, language, revision }: Change): string | null {
  return changes.find((other) => other.part === part && other.language === language && other.revision === revision - 1)?.text ?? null
}
