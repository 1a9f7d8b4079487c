/** Every migration, in order. One that has been released is never edited; what it got wrong, the next one mends. */

import type { Migration } from 'kysely/migration'
import * as ask from './001-ask.ts'
import * as once from './002-once.ts'
import * as editor from './003-editor.ts'
import * as learning from './004-learning.ts'
import * as rankers from './005-rankers.ts'
import * as forgetting from './006-forgetting.ts'
import * as people from './007-people.ts'
import * as claimsWork from './008-claims-work.ts'
import * as editions from './009-editions.ts'
import * as ledger from './010-ledger.ts'
import * as peopleMore from './011-people-more.ts'
import * as queue from './012-queue.ts'
import * as evidence from './013-evidence.ts'
import * as publishing from './014-publishing.ts'
import * as ledgerKeys from './015-ledger-keys.ts'
import * as serving from './016-serving.ts'
import * as share from './017-share.ts'
import * as announcing from './018-announcing.ts'
import * as hands from './019-hands.ts'
import * as explainers from './020-explainers.ts'
import * as topicKeys from './021-topic-keys.ts'
import * as droppedRemovals from './022-dropped-removals.ts'
import * as notices from './023-notices.ts'
import * as standingEditions from './024-standing-editions.ts'
import * as identity from './025-identity.ts'
import * as topicNames from './026-topic-names.ts'
import * as fingerprintReading from './027-fingerprint-reading.ts'
import * as firstChance from './028-first-chance.ts'
import * as requeueAfterLock from './029-requeue-after-lock.ts'
import * as answersAtOnce from './030-answers-at-once.ts'
import * as filesOfTheRemoved from './031-files-of-the-removed.ts'
import * as removedAnswers from './032-removed-answers.ts'
import * as wordsOfTheRemoved from './033-words-of-the-removed.ts'
import * as translationsOfTheRemoved from './034-translations-of-the-removed.ts'
import * as translationsOfTheRetracted from './035-translations-of-the-retracted.ts'

export const migrations: Record<string, Migration> = {
  '001-ask': ask,
  '002-once': once,
  '003-editor': editor,
  '004-learning': learning,
  '005-rankers': rankers,
  '006-forgetting': forgetting,
  '007-people': people,
  '008-claims-work': claimsWork,
  '009-editions': editions,
  '010-ledger': ledger,
  '011-people-more': peopleMore,
  '012-queue': queue,
  '013-evidence': evidence,
  '014-publishing': publishing,
  '015-ledger-keys': ledgerKeys,
  '016-serving': serving,
  '017-share': share,
  '018-announcing': announcing,
  '019-hands': hands,
  '020-explainers': explainers,
  '021-topic-keys': topicKeys,
  '022-dropped-removals': droppedRemovals,
  '023-notices': notices,
  '024-standing-editions': standingEditions,
  '025-identity': identity,
  '026-topic-names': topicNames,
  '027-fingerprint-reading': fingerprintReading,
  '028-first-chance': firstChance,
  '029-requeue-after-lock': requeueAfterLock,
  '030-answers-at-once': answersAtOnce,
  '031-files-of-the-removed': filesOfTheRemoved,
  '032-removed-answers': removedAnswers,
  '033-words-of-the-removed': wordsOfTheRemoved,
  '034-translations-of-the-removed': translationsOfTheRemoved,
  '035-translations-of-the-retracted': translationsOfTheRetracted,
}
