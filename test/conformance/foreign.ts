/** Programs that we did not write and that not every machine has: found, or missed by name, never in silence. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Debian's Python with this module; nothing, and a line that says so, where it lacks it. */
export function debianPython(module: string, debianPackage: string): Promise<string | undefined> {
  return found('/usr/bin/python3', ['-c', `import ${module}`], `Python's ${module}`, debianPackage)
}

export async function found(program: string, args: string[], name: string, debianPackage: string): Promise<string | undefined> {
  try {
    await promisify(execFile)(program, args)
    return program
  } catch {
    console.error(`SKIPPED: ${name} is not on this machine, so its test is left out. apt-get install ${debianPackage}`)
    return undefined
  }
}
