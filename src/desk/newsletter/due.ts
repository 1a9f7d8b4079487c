/** When the next digest is due: in the morning (UTC), and of weekly ones on Monday. */

import type { Cadence } from './types.ts'

const hour = 6
const monday = 1

export function nextDue(cadence: Cadence, after: Date): Date {
  const due = new Date(Date.UTC(after.getUTCFullYear(), after.getUTCMonth(), after.getUTCDate(), hour))
  while (due <= after || (cadence === 'weekly' && due.getUTCDay() !== monday)) due.setUTCDate(due.getUTCDate() + 1)
  return due
}
