/** Tells which rule of the database a statement broke. */

export function broken(error: unknown, constraint: string): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === constraint
}
