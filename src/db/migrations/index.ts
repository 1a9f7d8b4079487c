/** Every migration, in order. One that has been released is never edited; what it got wrong, the next one mends. */

import type { Migration } from 'kysely/migration'
import * as ask from './001-ask.ts'
import * as once from './002-once.ts'
import * as editor from './003-editor.ts'
import * as learning from './004-learning.ts'
import * as rankers from './005-rankers.ts'
import * as forgetting from './006-forgetting.ts'

export const migrations: Record<string, Migration> = {
  '001-ask': ask,
  '002-once': once,
  '003-editor': editor,
  '004-learning': learning,
  '005-rankers': rankers,
  '006-forgetting': forgetting
}
