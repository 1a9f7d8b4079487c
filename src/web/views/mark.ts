/** The sign of the house: a stone with three streaks, one of them gold. */
import { html, raw, type Html } from './html.ts'

const drawing = `<path fill="#3a454d" d="M9.5 2.6C15 .8 23 1.5 27 5.6c4.3 4.4 4.3 14-.3 19.4-4.3 5-13.6 6-19 2.6C2.3 24.2.6 17.4 2 11.6 3.1 7 5.4 3.9 9.5 2.6Z"/><path fill="none" stroke="#6d7a82" stroke-width="1.2" d="M9.5 2.6C15 .8 23 1.5 27 5.6c4.3 4.4 4.3 14-.3 19.4-4.3 5-13.6 6-19 2.6C2.3 24.2.6 17.4 2 11.6 3.1 7 5.4 3.9 9.5 2.6Z"/><path fill="none" stroke="#e3b04b" stroke-width="3.2" stroke-linecap="round" d="M8 20.8 21.5 9"/><path fill="none" stroke="#b9c0bf" stroke-width="1.8" stroke-linecap="round" d="M13 24.2 24.5 14"/><path fill="none" stroke="#8c979c" stroke-width="1.2" stroke-linecap="round" d="M7.5 13.8 14 8.2"/>`

export const markFile = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${drawing}</svg>`

export const mark: Html = html`<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">${raw(drawing)}</svg>`
