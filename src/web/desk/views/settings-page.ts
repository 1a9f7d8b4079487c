/** The editor's settings: the desk's name, its pages, where the rest is set, and what only whoever runs the server can change. */
import { type Change, type Identity, keyOf, longestName, type PolicyName, policyNames } from '#desk/identity'
import { interfaceLanguages, type Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { isolated } from '../../views/byline.ts'
import { deskPage, type Frame } from './desk-page.ts'
import { mayLook } from './places.ts'

export interface NameForm {
  base: number
  typed?: string
  refused?: string
  clash?: { text: string | null; by: string; revision: number }
}

interface Shown {
  identity: Identity
  /** The last change of each place. */
  last: Omit<Change, 'text'>[]
  /** Every name the desk had, newest first. */
  names: Change[]
  facts: { publicUrl: string; logName: string | null; sendsMail: boolean; hub: string | null }
  form: NameForm
  saved: boolean
}

const elsewhere = { people: '/desk/people', topics: '/desk/topics', matching: '/desk/matching' } as const

export function settingsPage(frame: Frame, view: Shown): Html {
  const { words, session } = frame
  return deskPage(frame, {
    title: words.say('settings.title'),
    here: 'settings',
    content: html`<div class="stack narrow settings">
<div class="title-block"><h1>${words.say('settings.title')}</h1><p class="lead soft">${words.say('settings.lead')}</p></div>
${view.saved ? html`<div class="done-note" role="status"><p>${words.say('settings.saved')}</p></div>` : ''}
${nameSection(frame, view)}
${pages(words, view)}
<section class="flow" aria-labelledby="elsewhere"><div class="section-head"><h2 id="elsewhere">${words.say('settings.elsewhere')}</h2></div>
<ul class="plain-list">${(Object.keys(elsewhere) as (keyof typeof elsewhere)[]).filter((name) => mayLook(elsewhere[name], session.roles)).map((name) => html`<li><a href="${elsewhere[name]}">${words.say(`settings.elsewhere.${name}`)}</a><span class="row-note">${words.say(`settings.elsewhere.${name}.what`)}</span></li>`)}</ul></section>
${operator(words, view)}
</div>`,
  })
}

function nameSection({ words, session }: Frame, { identity, names, form }: Shown): Html {
  const mayChange = session.roles.includes('editor')
  const isOwn = names[0]?.text != null
  const { name } = identity.defaults
  const described = form.refused ? 'name-problem name-hint' : 'name-hint'
  return html`<section class="flow" aria-labelledby="name-head"><div class="section-head"><h2 id="name-head">${words.say('settings.name')}</h2></div>
${form.clash ? html`<div class="note note-back flow" role="alert"><p><strong>${words.say('settings.clash', { name: isolated(form.clash.by) })}</strong></p><p>${words.say('settings.clash.what')}</p><p class="lead" dir="auto">${form.clash.text ?? name}</p></div>` : ''}
${form.refused ? html`<div class="refusal" role="alert" id="name-problem"><p>${form.refused}</p></div>` : ''}
${mayChange
    ? html`<form class="try" method="post" action="/desk/settings/name"><input type="hidden" name="base" value="${form.base}">
<div><label for="name">${words.say('settings.name.label')}</label><p class="hint" id="name-hint">${words.say('settings.name.hint')}</p><input id="name" name="name" required maxlength="${longestName * 2}" value="${form.typed ?? identity.name}" autocomplete="off" dir="auto" aria-describedby="${described}" ${form.refused ? html`aria-invalid="true"` : ''}></div>
<div class="go"><button class="button" type="submit" name="do" value="save">${words.say('settings.save')}</button></div></form>
${isOwn ? html`<form method="post" action="/desk/settings/name"><input type="hidden" name="base" value="${form.base}"><button class="button quiet" type="submit" name="do" value="default">${words.say('settings.name.default', { name: isolated(name) })}</button></form>` : ''}`
    : html`<p class="lead" dir="auto">${identity.name}</p>`}
${names.length === 0 ? html`<p class="soft">${words.say('settings.name.operator')}</p>` : html`<details><summary>${words.say('settings.changes', { count: names.length })}</summary><ul class="plain-list">${names.map(({ text, by, changedAt }) => html`<li><span dir="auto">${text ?? words.say('settings.backTo', { name: isolated(name) })}</span><span class="row-note">${words.say('settings.changedBy', { name: isolated(by), date: words.date(changedAt) })}</span></li>`)}</ul></details>`}</section>`
}

function pages(words: Words, view: Shown): Html {
  return html`<section class="flow" aria-labelledby="pages"><div class="section-head"><h2 id="pages">${words.say('settings.pages')}</h2></div>
<p class="soft">${words.say('settings.pages.what')}</p>
<ul class="plain-list">${policyNames.map((name) => onePage(words, view, name))}</ul></section>`
}

function onePage(words: Words, { identity, last }: Shown, name: PolicyName): Html {
  const written = interfaceLanguages.filter((language) => identity.written.get(keyOf({ part: name, language }))?.text != null)
  const newest = last.filter(({ part }) => part === name).sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime())[0]
  const said = written.length > 0 ? words.say('settings.pages.own', { languages: words.list(written.map((language) => words.languageName(language))) }) : words.say(identity.defaults.policies[name] ? 'settings.pages.file' : 'settings.pages.standard')
  return html`<li><a href="/desk/settings/${name}">${words.say(`policy.${name}`)}</a><span class="row-note">${said}${newest ? html` ${words.say('settings.changedBy', { name: isolated(newest.by), date: words.date(newest.changedAt) })}` : ''}</span></li>`
}

/** So that nobody looks for them in vain; secrets are named nowhere. */
function operator(words: Words, { facts }: Shown): Html {
  const fact = (key: 'address' | 'log' | 'mail' | 'hub', value: Html | string) => html`<div><dt>${words.say(`settings.operator.${key}`)}</dt><dd>${value}</dd></div>`
  const code = (text: string) => html`<code>${text}</code>`
  return html`<section class="flow" aria-labelledby="operator"><div class="section-head"><h2 id="operator">${words.say('settings.operator')}</h2></div>
<p class="soft">${words.say('settings.operator.what')}</p>
<dl class="facts">${fact('address', code(facts.publicUrl))}${facts.logName ? fact('log', code(facts.logName)) : ''}${fact('mail', words.say(facts.sendsMail ? 'settings.operator.yes' : 'settings.operator.no'))}${facts.hub ? fact('hub', code(facts.hub)) : ''}</dl></section>`
}
