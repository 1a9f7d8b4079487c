/** Reads a command's arguments; a wrong one is a sentence for whoever typed it, and exit code 2. */
import { parseArgs, type ParseArgsConfig } from 'node:util'

export class UsageProblem extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>

export function readArguments<const Given extends Options>(args: string[], options: Given) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageProblem(sentence(error as Error, options))
  }
}

function sentence(error: Error, options: Options): string {
  const unknown = /Unknown option '([^']+)'/.exec(error.message)
  if (!unknown) return error.message.split('\n')[0].replace(/\.? To specify.*$/, '').replace(/\.?$/, '.')
  const known = Object.keys(options).map((name) => `--${name}`)
  return `There is no option ${unknown[1]} here; there ${known.length > 0 ? `are ${known.join(', ')}` : 'is none'}.`
}

export function wholeNumber(written: string | undefined, option: string, otherwise: number): number {
  if (written === undefined) return otherwise
  const number = Number(written)
  if (!Number.isInteger(number) || number < 1) throw new UsageProblem(`${option} takes a whole number from 1 on, not "${written}".`)
  return number
}
