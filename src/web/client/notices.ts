/** The page of browser notices: asks the browser for permission and a subscription, and sends it with the form. The only script that readers meet, and only there. */
import { wordsOf } from './shared/say.ts'

const root = document.querySelector<HTMLElement>('[data-notices]')
const able = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
if (root && able) void notices(root)

async function notices(root: HTMLElement): Promise<void> {
  const say = wordsOf(root)
  const [begin, end] = [root.querySelector<HTMLFormElement>('[data-begin]')!, root.querySelector<HTMLFormElement>('[data-end]')!]
  const [refused, state] = [root.querySelector<HTMLElement>('[data-refused]')!, root.querySelector<HTMLElement>('[data-state]')!]
  const registering = navigator.serviceWorker.register('/notices/worker.js', { scope: '/notices/' }).catch(() => null)
  /** At once, so that nothing moves under a reader's finger: that a browser which has all of this refuses the worker is rare. */
  showForm(true)

  begin.addEventListener('submit', async (event) => {
    event.preventDefault()
    refused.hidden = true
    state.textContent = say('working')
    try {
      if ((await Notification.requestPermission()) !== 'granted') return refuse('blocked')
      const registration = await registering
      if (!registration) return
      const subscription = await subscribed(registration)
      const { endpoint, keys } = subscription.toJSON()
      fill(begin, { endpoint: endpoint!, p256dh: keys!.p256dh, auth: keys!.auth })
      begin.submit()
    } catch {
      refuse('failed')
    }
  })

  end.addEventListener('submit', async (event) => {
    event.preventDefault()
    await (await (await registering)?.pushManager.getSubscription())?.unsubscribe().catch(() => false)
    end.submit()
  })

  const registration = await registering
  if (!registration) return showForm(false)
  const standing = await registration.pushManager.getSubscription()
  if (standing) showStanding(standing)

  function showForm(shown: boolean): void {
    document.querySelector<HTMLElement>('[data-without]')!.hidden = shown
    root.hidden = !shown
  }

  function refuse(why: 'blocked' | 'failed'): void {
    state.textContent = ''
    refused.querySelector('p')!.textContent = say(why)
    refused.hidden = false
  }

  function showStanding(subscription: PushSubscription): void {
    root.querySelector<HTMLElement>('[data-standing]')!.hidden = false
    const button = begin.querySelector('button')!
    button.textContent = button.dataset.labelStanding!
    fill(end, { endpoint: subscription.endpoint })
    end.hidden = false
  }

  /** One that was made for another key of the desk takes nothing of ours. */
  async function subscribed({ pushManager }: ServiceWorkerRegistration): Promise<PushSubscription> {
    const options = { userVisibleOnly: true, applicationServerKey: bytesOf(root.dataset.key!) }
    try {
      return await pushManager.subscribe(options)
    } catch (error) {
      const old = await pushManager.getSubscription()
      if (!old || !(await old.unsubscribe())) throw error
      return pushManager.subscribe(options)
    }
  }
}

function fill(form: HTMLFormElement, fields: Record<string, string>): void {
  for (const [name, value] of Object.entries(fields)) form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
}
