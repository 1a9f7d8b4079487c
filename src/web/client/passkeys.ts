/** Makes and uses passkeys: fetches what to ask the browser for, and sends what it answers with the form. */
import { sendOnce } from './shared/once.ts'
import { send } from './shared/send.ts'

sendOnce()

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  form.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void go(form)
  })
}

async function go(form: HTMLFormElement): Promise<void> {
  const says = (kind: string, text?: string) => tell(form, text ?? form.dataset[kind] ?? '')
  says('', '')
  if (!('parseCreationOptionsFromJSON' in (window.PublicKeyCredential ?? {}))) return says('cannot')
  const sent = await send(form.dataset.challenge!, {})
  if (sent.kind === 'refused') return says('failed', sent.data.detail)
  if (sent.kind !== 'done') return says('failed')
  try {
    const credential = form.dataset.passkey === 'make' ? await make(form, sent.data as PublicKeyCredentialCreationOptionsJSON) : await use(sent.data as PublicKeyCredentialRequestOptionsJSON)
    form.querySelector<HTMLInputElement>('[name=response]')!.value = JSON.stringify(credential.toJSON())
    form.submit()
  } catch (error) {
    says(error instanceof DOMException && error.name === 'SecurityError' ? 'elsewhere' : error instanceof DOMException && error.name === 'InvalidStateError' ? 'known' : 'failed')
  }
}

async function make(form: HTMLFormElement, options: PublicKeyCredentialCreationOptionsJSON): Promise<PublicKeyCredential> {
  const typed = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value
  const user = { ...options.user, name: typed('handle') || options.user.name, displayName: typed('name') || options.user.displayName }
  return (await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON({ ...options, user }) })) as PublicKeyCredential
}

async function use(options: PublicKeyCredentialRequestOptionsJSON): Promise<PublicKeyCredential> {
  return (await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })) as PublicKeyCredential
}

function tell(form: HTMLFormElement, text: string): void {
  const place = form.querySelector<HTMLElement>('[role=status]')!
  place.textContent = text
}
