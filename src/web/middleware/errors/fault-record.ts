/** One line about a fault for the log: where it happened and what broke, with nothing that anybody sent. */

export function faultRecord(id: string, method: string, route: string, error: unknown): string {
  const { name, message, code, stack } = error instanceof Error ? (error as Error & { code?: unknown }) : { name: typeof error, message: '', code: undefined, stack: '' }
  const frames = (stack ?? '').split('\n').filter((line) => line.startsWith('    at ')).slice(0, 12).map((line) => line.trim())
  return `fault ${JSON.stringify({ id, method, route, name, code: typeof code === 'string' ? code : undefined, message: withoutQuotes(message), at: frames })}`
}

/** Databases and parsers quote the values they choke on, and those may be what an asker wrote. */
function withoutQuotes(message: string): string {
  return message.split('\n')[0].replace(/"[^"]*"|'[^']*'|“[^”]*”|`[^`]*`/g, '…').slice(0, 200)
}
