/** The French messages of drafts, approvals, corrections and complaints. */
import type { Messages } from '../catalogue.ts'

export const frDrafting: Messages = {
  'refusal.bad-value': 'Nous ne pouvons pas accepter cette valeur. Veuillez la revoir.',
  'refusal.changed-meanwhile': 'Quelqu’un d’autre a enregistré cette partie pendant que vous écriviez. Rien n’est perdu : les deux textes sont affichés, choisissez l’un d’eux ou réunissez-les.',
  'refusal.edition-exists': 'Il existe déjà une édition dans cette langue. Ouvrez plutôt celle-là.',
  'refusal.published-already': 'Ceci est publié et ne peut donc plus être abandonné. Corrigez-le ou retirez-le.',
  'refusal.given-up': 'Ce brouillon a été abandonné. Commencez-en un nouveau.',
  'refusal.nothing-to-translate': 'Ce que disait l’original a été retiré ou supprimé : il n’y a rien à traduire. Publiez d’abord l’original à nouveau.',
  'refusal.original-taken-back': 'Ce que ceci traduit a été retiré ou supprimé : rien ne peut donc en être publié. Traduisez une version plus récente de l’original, dès qu’il y en a une. Si cette traduction a été publiée, retirez-la aussi : seul son propre retrait figure au registre public et dans les lettres de sa langue.',
  'refusal.not-ready': 'Ceci ne peut pas encore être proposé. La liste de contrôle dit ce qui manque.',
  'refusal.nothing-changed': 'Rien n’a changé depuis la dernière version publiée ; il n’y a donc rien à approuver.',
  'refusal.proposal-gone': 'Cette proposition n’est plus ouverte : elle a été modifiée, reprise, renvoyée ou approuvée. Voyez la plus récente.',
  'refusal.proposal-removed': 'Cette proposition a été retirée avec une version de la même vérification, comme la loi l’exigeait. Plus personne ne peut la lire.',
  'refusal.own-version': 'Vous avez écrit une partie de cette version ; quelqu’un d’autre doit donc l’approuver.',
  'refusal.reason-needed': 'Dites pourquoi, en quelques mots : cela s’adresse à qui lira votre décision.',
  'refusal.own-complaint': 'Vous avez écrit une partie de cette vérification ; quelqu’un d’autre décide donc de ce qu’on lui reproche.',
  'refusal.decided-already': 'La décision a déjà été prise.',
  'refusal.second-person': 'Vous l’avez demandé vous-même. Une deuxième personne doit l’approuver.',
}
