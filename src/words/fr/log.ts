/** The French messages of the public log. */
import type { Messages } from '../catalogue.ts'

export const frLog: Messages = {
  'log.title': 'Le registre public',
  'log.lead': 'Tout ce que cette rédaction a publié, corrigé, retiré ou dû supprimer se trouve ici, dans l’ordre. Rien ne peut être ôté de cette liste ni y être changé sans que cela puisse se remarquer.',
  'log.howHeading': 'Comment ça marche',
  'log.how.1': 'Chaque version d’une vérification a une empreinte, faite de ses mots exacts. Une entrée contient cette empreinte, un numéro et une date, et rien sur qui que ce soit.',
  'log.how.2': 'Toutes les entrées réunies donnent une seule empreinte, la tête du registre, que la rédaction signe de nouveau à chaque entrée. Qu’une seule lettre change quelque part, et la tête n’est plus la même.',
  'log.how.3': 'Qui a gardé une tête plus ancienne peut voir si le registre d’aujourd’hui la prolonge. D’autres rédactions peuvent le faire pour tout le monde, et signer ce qu’elles ont vu.',
  'log.checkHeading': 'Contrôlez vous-même',
  'log.check': 'Touchstone, le programme libre dont se sert cette rédaction, sait lire tout le registre : il recalcule tout, compare chaque document publié à son empreinte, et retient ce qu’il a vu pour la fois suivante. Il n’a besoin de rien d’autre de cette rédaction que la clé.',
  'log.proof': 'Une preuve gardée avec son texte se contrôle sans cette rédaction, et sans réseau :',
  'log.key': 'La clé de ce registre, à comparer avec les autres endroits où la rédaction la montre :',
  'log.files': 'Les fichiers sont ceux d’une norme ouverte (C2SP tlog-tiles) : la <checkpoint>tête signée</checkpoint>, et <keys>chaque clé avec laquelle le registre a été signé</keys>. Chaque vérification offre la preuve de son entrée, que vous pouvez garder.',
  'log.entries': '{count, plural, =0 {Aucune entrée pour l’instant} one {# entrée} other {# entrées}}',
  'log.none': 'Cette rédaction n’a encore rien publié elle-même. Les vérifications des autres ne figurent pas dans ce registre.',
  'log.older': 'Entrées plus anciennes',
  'log.kind.published': 'Publié, version {version, number} : <link>{check}</link>',
  'log.kind.corrected': 'Corrigé, version {version, number} : <link>{check}</link>',
  'log.kind.retracted': 'Retiré, version {version, number} : <link>{check}</link>',
  'log.kind.removed': 'Ce que contenait la version {version, number} a été supprimé : <link>{check}</link>',
  'log.reason.court-order': 'Un tribunal l’a ordonné.',
  'log.reason.privacy': 'Cela touchait à la vie privée de quelqu’un.',
  'log.reason.copyright': 'Cela contenait ce qui appartient à quelqu’un d’autre.',
  'log.reason.safety': 'Cela mettait quelqu’un en danger.',
}
