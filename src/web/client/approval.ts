/** The page of an approval made quicker: words that are selected in the text become the quote of a comment. */
import { settleAside } from './shared/aside.ts'

settleAside(document.querySelector('.workspace'))

const form = document.querySelector<HTMLFormElement>('#comment')
const article = document.querySelector<HTMLElement>('[data-quotable]')
if (form && article) quoting(form, article)

function quoting(form: HTMLFormElement, article: HTMLElement): void {
  const quote = form.querySelector<HTMLTextAreaElement>('[name=quote]')!
  const button = document.body.appendChild(document.createElement('button'))
  button.type = 'button'
  button.className = 'button quote-button'
  button.textContent = form.dataset.quoteButton!
  button.hidden = true

  document.addEventListener('selectionchange', () => {
    const selection = getSelection()
    const inside = selection && !selection.isCollapsed && article.contains(selection.anchorNode) && article.contains(selection.focusNode)
    button.hidden = !inside
    if (!inside) return
    const box = selection.getRangeAt(0).getBoundingClientRect()
    button.style.insetBlockStart = `${scrollY + box.bottom + 8}px`
    button.style.insetInlineStart = `${Math.max(8, Math.min(box.left, innerWidth - 220))}px`
  })
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', () => {
    quote.value = String(getSelection()).trim().slice(0, quote.maxLength)
    button.hidden = true
    form.querySelector<HTMLTextAreaElement>('[name=text]')!.focus()
    form.scrollIntoView({ block: 'center' })
  })
}
