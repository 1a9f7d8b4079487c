/** The sign of the house as a picture for cards; the same drawing that stands at the top of every page. */

const drawing = `<path fill="#3a454d" d="M9.5 2.6C15 .8 23 1.5 27 5.6c4.3 4.4 4.3 14-.3 19.4-4.3 5-13.6 6-19 2.6C2.3 24.2.6 17.4 2 11.6 3.1 7 5.4 3.9 9.5 2.6Z"/><path fill="none" stroke="#6d7a82" stroke-width="1.2" d="M9.5 2.6C15 .8 23 1.5 27 5.6c4.3 4.4 4.3 14-.3 19.4-4.3 5-13.6 6-19 2.6C2.3 24.2.6 17.4 2 11.6 3.1 7 5.4 3.9 9.5 2.6Z"/><path fill="none" stroke="#e3b04b" stroke-width="3.2" stroke-linecap="round" d="M8 20.8 21.5 9"/><path fill="none" stroke="#b9c0bf" stroke-width="1.8" stroke-linecap="round" d="M13 24.2 24.5 14"/><path fill="none" stroke="#8c979c" stroke-width="1.2" stroke-linecap="round" d="M7.5 13.8 14 8.2"/>`

export const markPicture = new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="96" height="96">${drawing}</svg>`)
