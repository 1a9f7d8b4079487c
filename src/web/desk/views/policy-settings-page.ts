/** One page of what the desk says of itself, in one language: to be written, looked at, given back to the software, and how it read before. */
import { type Change, type Identity, keyOf, type PolicyName, type Written } from '#desk/identity'
import { bodyDifference } from '#publish'
import { interfaceLanguages, type Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { isolated } from '../../views/byline.ts'
import { policyChange, showsEarlier, textBefore } from '../../views/policy-page.ts'
import { shownPolicy } from '../../views/policy-text.ts'
import { speech } from '../../views/speech.ts'
import { deskPage, type Frame } from './desk-page.ts'
import { side } from './drafting/conflict-page.ts'

export interface PolicyForm {
  base: number
  typed?: string
  refused?: string
  preview?: string
  clash?: { text: string | null; by: string; revision: number }
}

interface Shown {
  policy: PolicyName
  language: string
  identity: Identity
  /** In this language, newest first. */
  changes: Change[]
  standing: Written
  /** What stands where nothing was written. */
  standard: string
  form: PolicyForm
  saved: boolean
}

export function policySettingsPage(frame: Frame, view: Shown): Html {
  const { words, session } = frame
  const { policy, language, changes, standing, standard, form, saved } = view
  const mayChange = session.roles.includes('editor')
  const title = words.say(`policy.${policy}`)
  return deskPage(frame, {
    title,
    here: 'settings',
    content: html`<div class="stack settings">
<div class="title-block narrow"><p class="meta"><span><a href="/desk/settings">${words.say('settings.title')}</a></span> <span><a href="/${policy}">${words.say('settings.policy.public')}</a></span></p><h1>${title}</h1><p class="lead soft">${words.say(`settings.policy.about.${policy}`)}</p></div>
${languages(words, view)}
${saved ? html`<div class="done-note narrow" role="status"><p>${words.say('settings.policy.saved')}</p></div>` : ''}
<p class="narrow">${words.say(standing.text !== null ? 'settings.policy.isOwn' : view.identity.defaults.policies[policy] ? 'settings.policy.isFile' : 'settings.policy.isStandard', { language: words.languageName(language) })}${changes[0] ? html` ${words.say('settings.changedBy', { name: isolated(changes[0].by), date: words.date(changes[0].changedAt) })}` : ''}</p>
${form.clash ? clash(words, view) : ''}
${form.preview !== undefined ? html`<section class="flow narrow" aria-labelledby="preview"><h2 class="small-head" id="preview" tabindex="-1">${words.say('settings.policy.preview')}</h2><div class="preview" ${speech(language)}>${shownPolicy(form.preview, 2)}</div></section>` : ''}
${mayChange ? writing(words, view) : html`<div class="narrow" ${speech(language)}>${shownPolicy(standing.text ?? standard, 1)}</div>`}
${mayChange && standing.text !== null ? givingBack(words, view) : ''}
<section class="flow narrow" aria-labelledby="earlier"><div class="section-head"><h2 id="earlier">${words.say('settings.policy.earlier')}</h2></div>
<p class="soft">${words.say(showsEarlier(policy) ? 'settings.policy.earlierPublic' : 'settings.policy.earlierHere')}</p>
${changes.length === 0 ? html`<p class="soft">${words.say('settings.policy.noEarlier')}</p>` : changes.map((change) => html`<details><summary>${words.say('settings.changedBy', { name: isolated(change.by), date: words.date(change.changedAt) })}</summary>${policyChange(words, change, textBefore(changes, change))}</details>`)}</section>
</div>`,
  })
}

/** Each with what stands there, so that nobody has to open all of them to know. */
function languages(words: Words, { policy, language, identity }: Shown): Html {
  const isOwn = (tag: string) => identity.written.get(keyOf({ part: policy, language: tag }))?.text != null
  return html`<nav class="tabs narrow" aria-label="${words.say('settings.policy.languages')}"><ul>${interfaceLanguages.map((tag) => html`<li><a href="/desk/settings/${policy}?language=${tag}" ${tag === language ? html`aria-current="page"` : ''}>${words.languageName(tag)}<span class="row-note">${words.say(isOwn(tag) ? 'settings.policy.own' : 'settings.policy.default')}</span></a></li>`)}</ul></nav>`
}

function writing(words: Words, { policy, language, standing, standard, form }: Shown): Html {
  const text = form.typed ?? standing.text ?? standard
  return html`<form class="flow narrow" method="post" action="/desk/settings/${policy}"><input type="hidden" name="language" value="${language}"><input type="hidden" name="base" value="${form.base}">
<label for="text">${words.say('settings.policy.text', { language: words.languageName(language) })}</label>
<p class="hint" id="text-hint">${words.say('settings.policy.hint')}</p>
${form.refused ? html`<div class="refusal" role="alert" id="text-problem"><p>${form.refused}</p></div>` : ''}
<textarea id="text" name="text" rows="18" required ${speech(language)} aria-describedby="text-hint${form.refused ? ' text-problem' : ''}" ${form.refused ? html`aria-invalid="true"` : ''}>${'\n'}${text}</textarea>
<div class="choices"><button class="button" type="submit" name="do" value="save">${words.say('settings.save')}</button><button class="button quiet" type="submit" name="do" value="preview">${words.say('settings.policy.look')}</button></div></form>`
}

function givingBack(words: Words, { policy, language, identity, form }: Shown): Html {
  const key = identity.defaults.policies[policy] ? 'settings.policy.useFile' : 'settings.policy.useStandard'
  return html`<details class="narrow"><summary>${words.say(key)}</summary><form class="flow" method="post" action="/desk/settings/${policy}"><input type="hidden" name="language" value="${language}"><input type="hidden" name="base" value="${form.base}"><input type="hidden" name="text" value="">
<p class="hint">${words.say('settings.policy.useWhat')}</p><button class="button quiet" type="submit" name="do" value="default">${words.say(key)}</button></form></details>`
}

function clash(words: Words, { language, standard, form }: Shown): Html {
  const { text, by } = form.clash!
  const theirs = text ?? standard
  const { pieces, onlySigns } = bodyDifference(theirs, form.typed ?? standard, language)
  return html`<section class="flow conflict" aria-labelledby="clash" role="alert"><h2 id="clash">${words.say('settings.clash', { name: isolated(by) })}</h2><p class="soft">${words.say('settings.clash.what')}</p>${onlySigns ? html`<p class="soft">${words.say('drafting.live.conflict.onlySigns')}</p>` : ''}
<div class="side-by-side"><div><h3 class="small-head">${words.say('drafting.live.conflict.theirs', { name: isolated(by) })}</h3><blockquote class="quoted" ${speech(language)}>${side(pieces, 'removed')}</blockquote></div>
<div><h3 class="small-head">${words.say('drafting.live.conflict.mine')}</h3><blockquote class="quoted" ${speech(language)}>${side(pieces, 'added')}</blockquote></div></div></section>`
}
