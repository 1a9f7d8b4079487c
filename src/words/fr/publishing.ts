/** The French messages of published checks, their history, feeds, embedding and what the desk says of itself. */
import type { Messages } from '../catalogue.ts'

export const frPublishing: Messages = {
  'published.ratingWhy': 'Pourquoi cette évaluation',
  'published.found': 'Ce que nous avons trouvé',
  'published.evidence': 'Preuves',
  'published.evidenceIntro': 'Chaque source, ce qu’elle montre et la copie que nous en avons gardée, pour qu’on puisse la consulter même quand la page a disparu.',
  'published.cite': 'Preuve {number}',
  'published.backOne': 'Revenir à l’endroit où elle est citée',
  'published.backMany': 'Revenir à la citation {number}',
  'published.kind.primary': 'Source primaire',
  'published.kind.secondary': 'Source secondaire',
  'published.stance.for': 'Appuie l’affirmation',
  'published.stance.against': 'Contredit l’affirmation',
  'published.stance.context': 'Donne le contexte',
  'published.shows': 'Ce qu’elle montre : {shows}',
  'published.interest': 'Intérêt de la source : {interest}',
  'published.copy': 'Notre copie du {date}',
  'published.copyHash': 'SHA-256 de la copie',
  'published.noCopy': 'Aucune copie n’a été gardée.',
  'published.replies': 'Droit de réponse',
  'published.reply.asked': '{whom} : une réponse a été demandée le {date}.',
  'published.reply.askedHow': '{whom} : une réponse a été demandée le {date} ({how}).',
  'published.reply.notAsked': 'Sans demande de réponse : {whom}.',
  'published.reply.answered': 'La réponse :',
  'published.reply.answeredOn': 'La réponse du {date} :',
  'published.reply.none': 'Il n’y avait pas de réponse le {date}.',
  'published.reply.noneYet': 'Il n’y avait pas de réponse au moment de la publication.',
  'published.claimedOn': 'Affirmé le {date}',
  'published.writtenBy': 'Écrit par',
  'published.writtenByDesk': 'Une personne de {desk}, qui n’est pas nommée',
  'published.approvedBy': 'Approuvé par',
  'published.approvedByOther': 'Une deuxième personne de {desk}, qui n’en a rien écrit et n’est pas nommée',
  'published.first': 'Première publication',
  'published.last': 'Dernière modification',
  'published.version': 'Version',
  'published.versionOf': '{number} sur {count}',
  'published.history': 'Toutes les versions et ce qui a changé',
  'published.topics': 'Sujets',
  'published.entry': 'Entrée dans le registre public',
  'published.entryNumber': 'Numéro {number}',
  'published.entryMeans': 'Le jour de la publication, nous avons inscrit dans notre <log>registre public</log> une empreinte de ce texte, faite de ses mots exacts. Si une seule lettre avait changé depuis, les deux ne correspondraient plus. Gardez la preuve et le texte : vous pourrez le montrer sans nous.',
  'published.proof': 'De quoi prouver qu’elle y figure',
  'published.bytes': 'Le texte exact qui a été approuvé',
  'published.hash': 'SHA-256 de ce texte',
  'published.how': 'Comment nous vérifions',
  'published.report': 'Signaler une erreur',
  'published.trust': 'Quelque chose ne va pas ? Dites-le-nous : la personne qui en décide n’a pas écrit cette vérification.',
  'published.correctedOn': 'Corrigé le {date}',
  'published.retractedOn': 'Retiré le {date}',
  'published.retracted': 'Nous avons retiré cette vérification. Ce qu’elle disait ne reste ici que pour que chacun puisse voir ce qui a été publié.',
  'published.originalRetractedOn': 'L’original a été retiré le {date}',
  'published.originalRetracted': 'Ceci traduit une vérification que nous avons retirée. Son texte ne reste ici que pour que chacun puisse voir ce qui a été publié.',
  'published.ratingBefore': 'Évaluation avant le retrait : <was>{rating}</was>',
  'published.retractedTitle': 'Retiré : {claim}',
  'published.seeChanges': 'Voir ce qui a changé',
  'published.changed': 'Ce qui a changé : {note}',
  'published.correction.minor': 'Petite correction : {claim}',
  'published.correction.substantive': 'Correction : {claim}',
  'published.correction.rating': 'Nouvelle évaluation : {claim}',
  'published.correction.retraction': 'Retiré : {claim}',
  'published.change.first': 'Première publication',
  'published.change.minor': 'Petite correction',
  'published.change.substantive': 'Correction',
  'published.change.rating': 'Nouvelle évaluation',
  'published.change.retraction': 'Retrait',
  'published.translates': 'Ceci est une traduction de la version {number} de l’original.',
  'published.original': 'Lire l’original',
  'published.media.picture': 'À propos de l’image',
  'published.media.clip': 'À propos de la vidéo',
  'published.media.sound': 'À propos de l’enregistrement',
  'published.media.OriginalMediaContent': 'C’est l’original, et rien n’y a été changé.',
  'published.media.DecontextualizedContent': 'C’est montré hors de son contexte.',
  'published.media.EditedOrCroppedContent': 'C’est coupé ou recadré d’une façon qui trompe.',
  'published.media.TransformedContent': 'C’est modifié ou fabriqué par une machine.',
  'published.media.StagedContent': 'C’est une mise en scène.',
  'published.media.SatireOrParodyContent': 'C’était une plaisanterie.',
  'published.media.originalContext': 'D’où cela vient : {context}',
  'published.media.originalLink': 'L’original',

  'versions.title': 'Versions de : {claim}',
  'versions.heading': 'Toutes les versions',
  'versions.intro': 'Rien de ce qui a été publié n’est changé ni supprimé en silence. Voici tout ce que cette vérification a dit, en commençant par le plus récent.',
  'versions.back': 'Revenir à la vérification',
  'versions.number': 'Version {number}',
  'versions.entry': 'entrée {number} du registre public',
  'versions.read': 'Lire la version {number}',
  'versions.differences': 'Ce qui a changé depuis la version {before}',
  'versions.added': 'ajouté :',
  'versions.removed': 'supprimé :',
  'versions.legend': 'Les mots ajoutés sont soulignés, les mots supprimés sont barrés.',
  'versions.noDifference': 'Les mots sont les mêmes.',
  'versions.onlySigns': 'Le texte se lit de la même façon. Seuls les signes de mise en forme ont changé :',
  'versions.withRemoved': 'Ce qui a changé ne peut pas être montré, car l’une des deux versions a été supprimée.',
  'versions.old': 'Ceci est la version {number}. Elle a été remplacée le {date} et ne vaut plus.',
  'versions.newest': 'Lire ce qui vaut maintenant',
  'versions.part.claim': 'Affirmation',
  'versions.part.title': 'Titre',
  'versions.part.summary': 'En bref',
  'versions.part.rating': 'Évaluation',
  'versions.part.ratingExplanation': 'Pourquoi cette évaluation',
  'versions.part.body': 'Ce que nous avons trouvé',
  'versions.part.claimant': 'Affirmé par',
  'versions.part.claimedOn': 'Affirmé le',
  'versions.part.appearances': 'Où l’affirmation a été vue',
  'versions.part.topics': 'Sujets',
  'versions.part.evidence': 'Preuves',
  'versions.part.fewSources': 'Pourquoi ces sources suffisent',
  'versions.part.replies': 'Droit de réponse',
  'versions.part.author': 'Écrit par',

  'removed.title': 'Ceci a été supprimé',
  'removed.heading': 'Cette vérification a été supprimée',
  'removed.version': 'La version {number} a été supprimée le {date}.',
  'removed.reason.court-order': 'Un tribunal l’a ordonné.',
  'removed.reason.privacy': 'Elle montrait de la vie privée de quelqu’un ce qu’elle n’avait pas le droit de montrer.',
  'removed.reason.copyright': 'Elle montrait quelque chose qui appartient à quelqu’un d’autre.',
  'removed.reason.safety': 'Elle mettait quelqu’un en danger.',
  'removed.stays': 'Deux personnes de la rédaction en ont décidé. Le registre public garde l’entrée et l’empreinte de ce qui a été supprimé : on ne peut cacher ni que cela a été publié, ni que cela a été supprimé.',

  'feeds.all': 'Vérifications publiées par {desk}',
  'feeds.allAbout': 'Ce que {desk} a publié, en commençant par le plus récent.',
  'feeds.language': 'Vérifications publiées par {desk}, langue : {language}',
  'feeds.topic': 'Vérifications publiées par {desk} : {topic}',
  'feeds.corrections': 'Corrections publiées par {desk}',
  'feeds.correctionsAbout': 'Tout ce que {desk} a corrigé ou retiré, en commençant par le plus récent.',
  'feeds.explainers': 'Repères de {desk}',
  'feeds.explainersAbout': 'Comment juger par soi-même ce qu’aucune vérification ne tranche, par {desk}, en commençant par le plus récent.',
  'feeds.title': 'Flux',
  'feeds.intro': 'Suivez ce qui est publié et corrigé ici avec n’importe quel lecteur de flux, sans compte et sans être compté.',
  'feeds.everything': 'Tout',
  'feeds.onlyCorrections': 'Corrections',
  'feeds.byLanguage': 'Par langue',
  'feeds.byTopic': 'Par sujet',
  'feeds.machines': 'Pour les archives et les agrégateurs',
  'feeds.dataFeed': 'Toutes les vérifications en ClaimReview de schema.org, dans un seul DataFeed',

  'refusal.no-such-format': 'Cela n’existe pas sous cette forme : demandez json ou xml.',

  'embed.open': 'Lire la vérification chez {desk}',
  'embed.retracted': 'Cette vérification a été retirée.',

  'policy.methods': 'Comment nous vérifions',
  'policy.corrections-policy': 'Comment nous corrigeons',
  'policy.ethics': 'Ce à quoi nous nous engageons',
  'policy.funding': 'Qui dirige et finance cette rédaction',
  'policy.privacy': 'Confidentialité',
  'policy.contact': 'Comment nous joindre',
  'policy.standard': 'Ce texte est fourni avec le logiciel et dit ce que le logiciel garantit. La rédaction n’a pas encore écrit le sien.',
  'policy.others': 'En savoir plus sur cette rédaction',
  'policy.otherLanguage': 'Cette page n’existe qu’en {language}.',
  'policy.changed': 'Dernier changement le {date}.',
  'policy.earlier': 'Versions précédentes',
  'policy.earlierOf': 'Versions précédentes : {page}',
  'policy.earlierWhat': 'Ce que cette page a dit depuis que la rédaction l’écrit elle-même, en commençant par le plus récent.',
  'policy.back': 'Retour à la page',
  'policy.noEarlier': 'La rédaction n’a pas écrit son propre texte ici.',
  'policy.takenBack': 'À partir d’ici, c’est de nouveau le texte fourni avec le logiciel, ou celui d’un fichier du serveur.',
  'policy.firstOwn': 'Le premier texte de la rédaction sur cette page.',
  'policy.whole': 'Le texte entier',
  'policy.methods.text': `## Ce que nous vérifions

Nous vérifions des énoncés qui peuvent être exacts ou faux. Les opinions, les prédictions et les goûts ne sont pas vérifiés. Ce sur quoi le plus de gens nous interrogent passe en premier ; nous ne savons pas qui a demandé.

## Comment

Une personne de la rédaction réunit des preuves : la source primaire chaque fois qu’il y en a une, pour et contre. De chaque source, une copie est gardée, avec la date et une empreinte, pour qu’on puisse la consulter quand la page a disparu. Une réponse est demandée à qui est mis en cause, et elle est publiée. S’il y a moins de deux sources indépendantes, la vérification dit pourquoi elles suffisent.

## Qui décide

Des personnes. Une deuxième personne, qui n’en a rien écrit, approuve le texte exact. Tout changement ultérieur annule l’approbation. Un programme cherche les vérifications déjà faites et ce qui va ensemble ; il n’évalue jamais et ne publie jamais.

## Les évaluations

Les mots et ce qu’ils veulent dire sont les mêmes pour toutes les vérifications : [ils se trouvent ici](/about#ratings).

## Ce qui le garantit

Chaque version publiée reçoit une entrée dans un registre public que personne, pas même la rédaction, ne peut changer ensuite. Les sources qui doivent rester anonymes pour leur sécurité sont signalées comme telles.`,
  'policy.corrections-policy.text': `## Dites-le-nous

Chaque vérification a un lien pour signaler une erreur. Vous n’avez pas besoin de compte. Une personne qui n’a pas écrit la vérification décide, et vous recevez une page avec la réponse et sa date.

## Ce qui se passe ensuite

Une correction suit le même chemin qu’une vérification : une personne l’écrit, une deuxième l’approuve. Elle paraît à la même adresse et dit en tête ce qui a changé, quand et pourquoi.

- **Les petites corrections** rectifient un nom, un nombre ou un lien et ne changent rien à ce qui a été trouvé.
- **Les corrections** changent ce qui a été trouvé.
- **Les nouvelles évaluations** changent le verdict.
- **Les retraits** concernent des vérifications qui n’auraient pas dû être publiées. Elles restent lisibles, signalées comme retirées, et ne répondent plus à personne.

Les personnes qui ont demandé ce qu’il en est de l’affirmation, et laissé un moyen de les avertir, sont averties.

## Rien n’est caché

Toutes les versions restent lisibles, avec ce qui a changé de l’une à l’autre ; [toutes les corrections ont leur liste](/corrections), et il en existe un flux. Rien n’est supprimé, sauf là où la loi l’exige ; la page le dit alors, et le registre public garde l’entrée.`,
  'policy.ethics.text': `- Les mêmes règles valent pour chaque affirmation, quel qu’en soit l’auteur.
- Nous jugeons des affirmations, jamais des personnes : il n’existe pas de liste de ce que quelqu’un a dit.
- Nous parlons sous notre propre nom, et nulle part sous un autre.
- Nous ne regardons que ce qu’on nous a envoyé. Nous ne surveillons personne.
- Nous disons ce que nous ne savons pas.`,
  'policy.funding.text': 'Cette rédaction n’a pas écrit ici qui la dirige ni qui la finance. Une rédaction qui demande la confiance devrait le dire. En attendant, posez-lui la question.',
  'policy.contact.text': 'Cette rédaction n’a pas écrit ici comment la joindre. Pour signaler une erreur, utilisez le lien qui se trouve sur la vérification.',
}
