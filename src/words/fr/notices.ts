/** The French messages of notices by the browser. */
import type { Messages } from '../catalogue.ts'

export const frNotices: Messages = {
  'newsletter.others': 'Plutôt sans adresse ? Il y a les <notices>notifications du navigateur</notices> et les <feeds>flux</feeds>.',
  'notices.title': 'Notifications',
  'notices.intro': 'Votre navigateur vous prévient d’une nouvelle vérification ou d’une correction. Sans compte et sans adresse.',
  'notices.needed': 'Il faut un navigateur qui sache afficher des notifications et dont JavaScript soit activé : c’est la seule de nos pages qui s’en serve. Sur un iPhone, ajoutez d’abord la page à l’écran d’accueil.',
  'notices.none': 'Cette rédaction n’envoie pas de notifications.',
  'notices.standing': 'Ce navigateur reçoit nos notifications. Vous pouvez changer ce dont il vous prévient, ou y mettre fin.',
  'notices.kept': 'Nous gardons, chiffrés, l’endroit où l’éditeur de votre navigateur prend les messages pour lui, et ce que vous avez choisi ici. Rien d’autre : ni qui vous êtes, ni si vous regardez. L’éditeur de votre navigateur transmet nos messages sans pouvoir les lire. Au plus une notification en dix minutes.',
  'notices.button': 'Me prévenir dans ce navigateur',
  'notices.change': 'Changer',
  'notices.end': 'Y mettre fin et effacer ce navigateur ici',
  'notices.working': 'Nous demandons à votre navigateur…',
  'notices.blocked': 'Votre navigateur ne nous permet pas d’afficher des notifications. Si vous en voulez, autorisez-les pour ce site dans ses réglages et réessayez.',
  'notices.failed': 'Votre navigateur n’a pas pu obtenir d’adresse pour les notifications : il ne joint peut-être pas son éditeur, ou ne le veut pas. Rien n’a été gardé. La lettre et les flux disent la même chose.',
  'notices.others': 'La même chose existe en <newsletter>lettre d’information</newsletter> et en <feeds>flux</feeds>.',
  'notices.done.begun.title': 'Votre navigateur vous préviendra',
  'notices.done.begun': 'La première notification vient quand il y a du nouveau.',
  'notices.done.ended.title': 'C’est fini',
  'notices.done.ended': 'Ce que nous savions de ce navigateur est effacé. Plus aucune notification ne vient.',
  'notices.more': 'et {count, plural, one {# autre} other {# autres}}',
}
