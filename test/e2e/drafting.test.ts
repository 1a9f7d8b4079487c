/** The page of a draft in a real browser: the editor, clean pasting, a browser killed in mid-word, two writers at once. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openCheck, openExplainer, readParts, savePart } from '#desk/drafts'
import { beginSession, endSessionsOf } from '#desk/people'
import { type Desk, startDesk } from '../http/desk.ts'
import { signedIn, type TestPerson } from '../support/people.ts'
import { readyDraft } from '../support/drafting.ts'
import { browserPath, openBrowser } from './browser.ts'
import { artefacts } from './looks.ts'

let desk: Desk
let browser: Browser
let dana: TestPerson
let eli: TestPerson

before(async () => {
  mkdirSync(artefacts, { recursive: true })
  desk = await startDesk('empty')
  browser = await openBrowser()
  dana = await signedIn(desk.db, ['reviewer'], 'Dana Fields')
  eli = await signedIn(desk.db, ['reviewer'], 'Eli Brook')
})
after(async () => {
  await browser?.close()
  await desk?.stop()
})

const newCheck = (person: TestPerson) => openCheck(desk.deps, { claimIds: [], language: 'en', personId: person.id })

async function draftPage(context: BrowserContext, person: TestPerson, editionId: string): Promise<Page> {
  await context.addCookies([{ name: 'session', value: person.secret, url: desk.url, httpOnly: true, sameSite: 'Strict' }])
  const page = await context.newPage()
  await page.goto(`${desk.url}/desk/checks/${editionId}`)
  return page
}

test('what is pasted is clean, what is typed is Markdown, and it saves by itself', { timeout: 120_000 }, async () => {
  const id = await newCheck(dana)
  const page = await draftPage(await browser.newContext(), dana, id)
  await page.locator('.editor-page').click()
  await page.keyboard.type('Seen[^1] ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('twice')
  await page.evaluate(`(() => {
    const data = new DataTransfer()
    data.setData('text/html', '<p onclick="x()">From <script>alert(1)</script><img src="https://t.example/1.gif"><a href="https://a.example/?id=1&utm_source=x">there</a></p><style>p{}</style>')
    document.querySelector('.editor-page').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })()`)
  while (!(await page.locator('#part-body').inputValue()).includes('there')) await page.waitForTimeout(50)
  await page.locator('[data-draft-state][data-state=saved]', { hasText: 'All saved' }).waitFor()
  const { body } = await readParts(desk.db, id)
  assert.equal(body!.text, 'Seen[^1] **twice**From [there](https://a.example/?id=1)')

  await page.evaluate(`(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'x'.repeat(5_000_000))
    document.querySelector('.editor-page').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })()`)
  await page.getByText('That is too much to paste at once').waitFor()
  assert.equal((await page.locator('#part-body').inputValue()).length, body!.text.length)
  await page.context().close()
})

/** As Word puts it on the clipboard: conditional comments, bullets as text, a style of its own on everything. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {mso-style-unhide:no; font-family:"Calibri",sans-serif;} --></style></head><body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h2><span lang=EN-GB style='mso-fareast-font-family:"Times New Roman"'>What the rules say<o:p></o:p></span></h2>
<p class=MsoNormal><span lang=EN-GB>They name <b style='mso-bidi-font-weight:normal'>every</b> passenger.<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span>by day<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span><![endif]>on Sundays too<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>by night<o:p></o:p></p><!--EndFragment--></body></html>`

/** As Google Docs puts it there: bold as a style, everything in a <b> that is not bold, links through a redirect. */
const fromDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-8f3c1c55-7fff-1a"><p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-family:Arial;color:#000000;font-weight:400;font-style:normal;white-space:pre-wrap;">It is </span><span style="font-size:11pt;font-weight:700;font-style:normal;white-space:pre-wrap;">not</span><span style="font-size:11pt;font-weight:400;font-style:italic;"> so</span><span style="font-weight:400;">, says </span><a href="https://www.google.com/url?q=https://ferry.example/rules?utm_source%3Dx%26id%3D7&amp;sa=D&amp;source=editors" style="text-decoration:none;"><span style="font-size:11pt;color:#1155cc;text-decoration:underline;">the company</span></a></p><ol style="margin-top:0;"><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">first</span></p></li><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>second</span></p></li></ol></b><br class="Apple-interchange-newline">`

/** As a page of news puts it there. */
const fromWeb = `<article class="c-post" data-track="1"><figure><img src="https://t.example/1.gif?id=9" alt=""><figcaption>The ferry</figcaption></figure><p style="color:red">Seen <em>twice</em>.<a class="share" href="javascript:steal()">Share</a></p><div hidden>Subscribe now</div><button>More</button><script>alert(1)</script><iframe src="https://t.example"></iframe></article>`

test('Markdown that is typed becomes what it means, and Backspace gives it back', { timeout: 120_000 }, async () => {
  const id = await newCheck(dana)
  const page = await draftPage(await browser.newContext(), dana, id)
  await page.locator('.editor-page').click()
  await page.keyboard.type('**Everybody** may *come*, says [the company](https://ferry.example/?utm_source=a&id=1). 2*3*4 and snake_case_name stay. _Really_, __all__[^2]!')
  await page.locator('[data-draft-state][data-state=saved]', { hasText: 'All saved' }).waitFor()
  assert.equal((await readParts(desk.db, id)).body!.text, '**Everybody** may *come*, says [the company](https://ferry.example/?id=1). 2\\*3\\*4 and snake_case_name stay. *Really*, **all**[^2]!')
  await page.keyboard.type(' *so*')
  await page.keyboard.press('Backspace')
  assert.match(await page.locator('.editor-page').innerText(), / \*so\*$/)
  await page.context().close()
})

test('what comes from Word, from Google Docs and from a page of news arrives as words and structure', { timeout: 120_000 }, async () => {
  const id = await newCheck(dana)
  const page = await draftPage(await browser.newContext(), dana, id)
  const pasted = async (html: string) => {
    await page.locator('.editor-page').click()
    await page.keyboard.press('Control+a')
    await page.evaluate(`(() => {
      const data = new DataTransfer()
      data.setData('text/html', ${JSON.stringify(html)})
      document.querySelector('.editor-page').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })()`)
    return page.locator('#part-body').inputValue()
  }
  assert.equal(await pasted(fromWord), '# What the rules say\n\nThey name **every** passenger.\n\n- by day\n  - on Sundays too\n- by night')
  assert.equal(await pasted(fromDocs), 'It is **not** *so*, says [the company](https://ferry.example/rules?id=7)\n\n1. first\n2. second')
  const news = await pasted(fromWeb)
  assert.match(news, /Seen \*twice\*\.Share/)
  assert.doesNotMatch(news, /alert|javascript|t\.example|Subscribe|More/)
  await page.context().close()
})

test('a session that is ended in mid-word: the text stays, the page says what to do, and after signing in it is saved', { timeout: 120_000 }, async () => {
  const id = await newCheck(dana)
  const revoked = await signedIn(desk.db, ['reviewer'], 'Rae Voked')
  const page = await draftPage(await browser.newContext({ viewport: { width: 320, height: 640 } }), revoked, id)
  await page.locator('.workspace.is-live').waitFor()
  await endSessionsOf(desk.deps, revoked.id)
  await page.locator('#part-title').fill('Nobody has to whistle')
  const link = page.getByRole('link', { name: 'Sign in, in a new window' })
  await link.waitFor()
  await page.screenshot({ path: join(artefacts, 'draft-signed-out-320.jpg'), quality: 70 })
  assert.equal(await page.locator('#part-title').inputValue(), 'Nobody has to whistle')
  assert.equal((await readParts(desk.db, id)).title, undefined)
  await page.context().addCookies([{ name: 'session', value: await beginSession(desk.deps, { personId: revoked.id }), url: desk.url, httpOnly: true, sameSite: 'Strict' }])
  await page.evaluate('dispatchEvent(new Event("focus"))')
  await page.locator('#field-title .part-state', { hasText: 'Saved at' }).waitFor()
  assert.equal(await link.isVisible(), false)
  assert.equal((await readParts(desk.db, id)).title!.text, 'Nobody has to whistle')
  await page.context().close()
})

test('two writers see both texts, and nothing is overwritten', { timeout: 120_000 }, async () => {
  const id = await newCheck(dana)
  const page = await draftPage(await browser.newContext(), dana, id)
  await page.locator('.workspace.is-live').waitFor()
  const other = Promise.withResolvers<void>()
  await page.route('**/parts', (route) => other.promise.then(() => route.continue()))
  await page.locator('#part-summary').fill('The ferry takes everybody.')
  await savePart(desk.deps, { editionId: id, part: 'summary', base: 0, text: 'The ferry takes nobody.', personId: eli.id })
  other.resolve()
  await page.getByText('Eli Brook saved this part while you wrote.').waitFor()
  await page.screenshot({ path: join(artefacts, 'draft-conflict-desktop.jpg'), quality: 70 })
  assert.equal((await readParts(desk.db, id)).summary!.text, 'The ferry takes nobody.')
  await page.getByRole('button', { name: 'Save what stands in my field' }).click()
  await page.locator('#field-summary .part-state', { hasText: 'Saved at' }).waitFor()
  assert.equal((await readParts(desk.db, id)).summary!.text, 'The ferry takes everybody.')
  await page.context().close()
})

test('two writers of one body see both as they are read, with the script and without', { timeout: 120_000 }, async () => {
  const theirs = (editionId: string) => savePart(desk.deps, { editionId, part: 'body', base: 0, text: 'The ferry is **closed**.', personId: eli.id })
  const quoted = (page: Page) => page.evaluate(`[...document.querySelectorAll('.conflict blockquote')].map(({ innerHTML }) => innerHTML)`)
  const read = ['The ferry is <mark class="run"><strong>closed</strong></mark>.', 'The ferry is <mark class="run">open</mark>.']

  const id = await newCheck(dana)
  const page = await draftPage(await browser.newContext(), dana, id)
  await page.locator('.workspace.is-live').waitFor()
  const other = Promise.withResolvers<void>()
  await page.route('**/parts', (route) => other.promise.then(() => route.continue()))
  await page.locator('.editor-page').click()
  await page.keyboard.type('The ferry is open.')
  await theirs(id)
  other.resolve()
  await page.locator('#field-body .conflict').waitFor()
  assert.deepEqual(await quoted(page), read)
  await page.context().close()

  const another = await newCheck(dana)
  const plain = await draftPage(await browser.newContext({ javaScriptEnabled: false }), dana, another)
  await plain.locator('#part-body').fill('The ferry is open.')
  await theirs(another)
  await plain.locator('#draft button[type=submit]').first().click()
  await plain.locator('#mine-body').waitFor()
  assert.deepEqual(await quoted(plain), read)
  await plain.context().close()
})

test('two who chose at once see the names of what was chosen, with the script and without, and theirs is saved whole', { timeout: 120_000 }, async () => {
  const media = (originalContext: string | null, ...categories: string[]) => JSON.stringify({ kind: 'picture', categories, originalContext, originalLink: null })
  const theirs = async (editionId: string) => {
    await savePart(desk.deps, { editionId, part: 'rating', base: 0, text: 'mostly-true', personId: eli.id })
    await savePart(desk.deps, { editionId, part: 'media', base: 0, text: media('A ferry of 1990.', 'DecontextualizedContent'), personId: eli.id })
  }
  const choose = async (page: Page) => {
    await page.locator('#field-rating input[value=mostly-false]').check()
    await page.locator('.media-details > summary').click()
    await page.locator('#media-kind').selectOption('picture')
    await page.locator('[name="media.categories"][value=StagedContent]').check()
  }
  const quoted = (page: Page) => page.evaluate<string[]>(`[...document.querySelectorAll('.conflict blockquote')].map(({ textContent }) => textContent)`)
  const read = (texts: string[]) => assert.deepEqual(texts.toSorted(), ['Mostly false', 'Mostly true', 'A picture\nReal, but from elsewhere or another time\nWhat it really shows: A ferry of 1990.', 'A picture\nStaged'].toSorted())

  const id = await newCheck(dana)
  const page = await draftPage(await browser.newContext(), dana, id)
  await page.locator('.workspace.is-live').waitFor()
  const other = Promise.withResolvers<void>()
  await page.route('**/parts', (route) => other.promise.then(() => route.continue()))
  await choose(page)
  await theirs(id)
  other.resolve()
  await page.locator('#field-rating .conflict').waitFor()
  await page.locator('#field-media .conflict').waitFor()
  read(await quoted(page))
  await page.context().close()

  const another = await newCheck(dana)
  const plain = await draftPage(await browser.newContext({ javaScriptEnabled: false }), dana, another)
  await choose(plain)
  await theirs(another)
  await plain.locator('#draft button[type=submit]').first().click()
  await plain.locator('#clash-media').waitFor()
  read(await quoted(plain))
  await plain.locator('[aria-labelledby=clash-media] button').click()
  await plain.locator('.workspace').waitFor()
  assert.equal((await readParts(desk.db, another)).media!.text, media(null, 'StagedContent'))
  await plain.context().close()
})

test('a browser that is killed loses no word that was typed', { timeout: 120_000 }, async () => {
  const { chromium } = await import('playwright-core')
  const id = await newCheck(dana)
  const profile = mkdtempSync(join(tmpdir(), 'touchstone-profile-'))
  const executablePath = browserPath({ needsWhole: true })
  const open = () => chromium.launchPersistentContext(profile, { executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const first = await open()
    const page = await draftPage(first, dana, id)
    await page.locator('.workspace.is-live').waitFor()
    await page.route('**/parts', (route) => route.abort())
    await page.locator('#part-title').fill('Nobody has to whistle')
    await page.locator('#field-title .part-state', { hasText: 'the desk cannot be reached' }).waitFor()
    const { processId } = (await (await first.browser()!.newBrowserCDPSession()).send('SystemInfo.getProcessInfo')).processInfo.filter(({ type }) => type === 'browser').map(({ id }) => ({ processId: id }))[0]
    await Promise.all([first.waitForEvent('close'), process.kill(processId, 'SIGKILL')])

    const second = await open()
    const again = await draftPage(second, dana, id)
    await again.locator('#field-title .part-state', { hasText: /Restored|Saved at/ }).waitFor()
    assert.equal(await again.locator('#part-title').inputValue(), 'Nobody has to whistle')
    await again.locator('#field-title .part-state', { hasText: 'Saved at' }).waitFor()
    assert.equal((await readParts(desk.db, id)).title!.text, 'Nobody has to whistle')
    await second.close()
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** On a slow disk: the store opens when the first word stands there, and what is found in it is told when the second does. */
const slowStore = `{
  const { open } = IDBFactory.prototype
  const { get } = IDBObjectStore.prototype
  const asked = new WeakMap()
  globalThis.late = []
  globalThis.letGo = () => late.splice(0).forEach((tell) => tell())
  IDBFactory.prototype.open = function (...name) {
    return Object.defineProperty(open.apply(this, name), 'onsuccess', { set: (tell) => late.push(tell) })
  }
  IDBObjectStore.prototype.get = function (key) {
    const request = get.call(this, key)
    asked.set(this.transaction, request)
    return request
  }
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    set(tell) {
      this.addEventListener('complete', () => (asked.get(this)?.result ? late.push(tell) : tell()))
    }
  })
}`

test('what is typed while the page still looks for what was left behind is not written over', { timeout: 120_000 }, async () => {
  const id = await newCheck(dana)
  const context = await browser.newContext()
  await context.addInitScript(slowStore)
  const page = await draftPage(context, dana, id)
  const title = page.locator('#part-title')
  await page.waitForFunction('late.length > 0')
  await title.pressSequentially('Nobody')
  await page.evaluate('letGo()')
  await title.pressSequentially(' has to whistle', { delay: 30 })
  await page.evaluate('letGo()')
  await page.locator('#field-title .part-state', { hasText: 'Saved at' }).waitFor()
  assert.equal(await title.inputValue(), 'Nobody has to whistle')
  assert.equal((await readParts(desk.db, id)).title!.text, 'Nobody has to whistle')
  await context.close()
})

test('what is typed before the script of the page has come is saved like the rest', { timeout: 120_000 }, async () => {
  const id = await newCheck(dana)
  const context = await browser.newContext()
  await context.addCookies([{ name: 'session', value: dana.secret, url: desk.url, httpOnly: true, sameSite: 'Strict' }])
  const page = await context.newPage()
  const typed = Promise.withResolvers<void>()
  await page.route('**/assets/drafting-*.js', (route) => typed.promise.then(() => route.continue()))
  await page.goto(`${desk.url}/desk/checks/${id}`, { waitUntil: 'commit' })
  await page.locator('#part-title').fill('Nobody has to whistle')
  await page.locator('#field-rating input[value="false"]').check()
  typed.resolve()
  await page.locator('#field-title .part-state', { hasText: 'Saved at' }).waitFor()
  await page.locator('#field-rating .part-state', { hasText: 'Saved at' }).waitFor()
  const { title, rating } = await readParts(desk.db, id)
  assert.deepEqual([title!.text, rating!.text], ['Nobody has to whistle', 'false'])
  await context.close()
})

test('a draft that is proposed with a double click is sent once, also where the page was too busy to hear of the second at once', { timeout: 120_000 }, async () => {
  const id = await readyDraft({ ...desk.deps, random: randomBytes, publisher: { name: 'Test Desk', site: desk.url } }, dana.id)
  const page = await draftPage(await browser.newContext(), dana, id)
  await page.locator('.workspace.is-live').waitFor()
  const [begun, heard] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let sent = 0
  await page.route('**/proposal', async (route) => {
    sent++
    begun.resolve()
    await heard.promise
    await route.continue()
  })
  const input = await page.context().newCDPSession(page)
  const button = page.locator('form[action$="/proposal"] button')
  await button.scrollIntoViewIfNeeded()
  const { x, y } = (await button.boundingBox())!
  const from = Date.now() / 1_000
  const click = async (clickCount: number, timestamp: number) => {
    for (const type of ['mousePressed', 'mouseReleased'] as const) await input.send('Input.dispatchMouseEvent', { type, clickCount, timestamp, x: x + 9, y: y + 9, button: 'left' })
  }
  await click(1, from)
  await begun.promise
  await pause(1_100)
  await click(2, from + 0.2)
  heard.resolve()
  await page.getByText('Proposed. Somebody who wrote none of it').waitFor()
  assert.equal(sent, 1)
  await page.context().close()
})

test('an explainer saves itself too, and where it helps is one of its parts', { timeout: 60_000 }, async () => {
  const id = await openExplainer(desk.deps, { language: 'en', personId: dana.id })
  const page = await draftPage(await browser.newContext(), dana, id)
  await page.locator('.workspace.is-live').waitFor()
  assert.equal(new URL(page.url()).pathname, `/desk/explainers/${id}`, 'asked for among the checks, it leads to its own address')
  assert.equal(await page.locator('.editor-button-footnote').count(), 0, 'there is no evidence to point to')
  await page.locator('#part-title').fill('How to read a chart')
  await page.getByLabel('Claims closed as opinion').check()
  await page.getByLabel('Messages that nobody has checked yet').check()
  await page.locator('[data-draft-state][data-state=saved]', { hasText: 'All saved' }).waitFor()
  const { title, helpsWith } = await readParts(desk.db, id)
  assert.deepEqual([title!.text, helpsWith!.text], ['How to read a chart', 'unchecked\nopinion'])
  await page.locator('[data-checklist]', { hasText: '2 things are missing' }).waitFor()
  await page.context().close()
})
