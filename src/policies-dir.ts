/** Reads what the desk says of itself from the folder that the operator named: one Markdown file for each page. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from './problem.ts'

export function readPolicies<Name extends string>(folder: string | undefined, names: readonly Name[]): Partial<Record<Name, string>> {
  if (folder === undefined) return {}
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
    const unknown = files.find((file) => !names.some((name) => file === `${name}.md`))
    if (unknown) throw new StartProblem(`${join(folder, unknown)} belongs to no page: there are ${names.map((name) => `${name}.md`).join(', ')}.`)
    return Object.fromEntries(files.map((file) => [file.slice(0, -'.md'.length), readFileSync(join(folder, file), 'utf8')])) as Partial<Record<Name, string>>
  } catch (error) {
    if (error instanceof StartProblem) throw error
    throw new StartProblem(`POLICIES_DIR is "${folder}", which cannot be read: ${(error as Error).message}.`)
  }
}
