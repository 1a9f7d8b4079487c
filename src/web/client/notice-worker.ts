/** Shows what the desk sends as a notification, and opens its page when it is touched. It sees no page and no request of the reader's. */

interface Notice { title: string; body: string; language: string; direction: 'ltr' | 'rtl'; url: string; tag: string }

interface Worker {
  location: Location
  registration: ServiceWorkerRegistration
  clients: { openWindow(url: string): Promise<unknown> }
  addEventListener(type: 'push', handle: (event: { data: { json(): Notice } | null; waitUntil(work: Promise<unknown>): void }) => void): void
  addEventListener(type: 'notificationclick', handle: (event: { notification: Notification; waitUntil(work: Promise<unknown>): void }) => void): void
}

const worker = self as unknown as Worker

worker.addEventListener('push', (event) => {
  const notice = event.data?.json()
  if (!notice) return
  const { title, body, language, direction, url, tag } = notice
  event.waitUntil(worker.registration.showNotification(title, { body, lang: language, dir: direction, tag, data: url }))
})

/** Only to pages of this desk. */
worker.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const url = new URL(String(event.notification.data), worker.location.origin)
  if (url.origin === worker.location.origin) event.waitUntil(worker.clients.openWindow(url.href))
})
