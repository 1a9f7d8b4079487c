/** The English messages of notices by the browser. */

export const enNotices = {
  'newsletter.others': 'Rather without an address? There are <notices>notices in your browser</notices> and <feeds>feeds</feeds>.',
  'notices.title': 'Browser notices',
  'notices.intro': 'Your browser tells you when there is a new check or a correction. Without an account and without an address.',
  'notices.needed': 'This needs a browser that can show notices, and its JavaScript turned on: this is the only page of ours that uses any. On an iPhone the page has to be put on the home screen first.',
  'notices.none': 'This desk sends no notices.',
  'notices.standing': 'This browser gets our notices. You can change what it is told of, or end it.',
  'notices.kept': 'We keep, encrypted, where your browser’s maker takes messages for it, and what you chose here. Nothing else: not who you are, not whether you look. Your browser’s maker passes our messages on and cannot read them. At most one in ten minutes.',
  'notices.button': 'Tell me in this browser',
  'notices.change': 'Change it',
  'notices.end': 'End it and delete this browser here',
  'notices.working': 'Asking your browser …',
  'notices.blocked': 'Your browser does not allow us to show notices. If you want them, allow them in its settings for this site and try again.',
  'notices.failed': 'Your browser could not be given an address for notices: it may not be able to reach its maker, or it does not want to. Nothing was kept. The newsletter and the feeds tell the same.',
  'notices.others': 'The same comes as a <newsletter>newsletter</newsletter> and as <feeds>feeds</feeds>.',
  'notices.done.begun.title': 'Your browser will tell you',
  'notices.done.begun': 'The first notice comes when there is something new.',
  'notices.done.ended.title': 'It is ended',
  'notices.done.ended': 'What we knew of this browser is deleted. No further notice comes.',
  'notices.more': 'and {count, plural, one {# more} other {# more}}',
} as const satisfies Record<string, string>
