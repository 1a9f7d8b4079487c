/** The English messages of signing in, of the frame of the desk's pages, and of its people. */

export const enPeople = {
  'desk.signIn.title': 'Sign in to the desk',
  'desk.signIn.lead': 'This link opens the editor’s pages, once. Press the button to use it.',
  'desk.signIn.button': 'Sign in',
  'desk.signIn.gone': 'This link does not work any more',
  'desk.signIn.goneLead': 'It has been used, or it is older than ten minutes. Ask whoever runs this desk for a new one; on the server it is made by bin/touchstone sign-in.',
  'desk.signIn.note': 'Who you are is not stored: only that somebody with this link came in, and when. You are signed out after twelve hours.',
  'desk.signOut': 'Sign out',
  'refusal.sign-in': 'This page is for editors of this desk, and you are not signed in, or not any more. Whoever runs the desk can make a link that lets you in: bin/touchstone sign-in.',
  'refusal.not-yours': 'This page is not for the roles you hold at this desk. An editor can give you another role.',
  'desk.nav': 'Desk',
  'desk.nav.matching': 'Matching',
  'desk.nav.explain': 'Explain a message',
} as const satisfies Record<string, string>
