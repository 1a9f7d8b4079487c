/**
 * What was typed and is not yet at the desk, kept by this browser. In IndexedDB and not in localStorage, because Chromium writes the
 * latter down up to seconds later: what was typed just before a crash would be gone.
 */

export interface Kept {
  /** The revision it was written on top of. */
  base: number
  text: string
  at: number
}

const store = 'drafts'

export class Keeper {
  readonly #prefix: string
  readonly #open: Promise<IDBDatabase | null>

  /** By person too: nobody is handed what another typed on the same machine. */
  constructor(personId: string, editionId: string) {
    this.#prefix = `${personId} ${editionId} `
    this.#open = openDatabase()
  }

  async keep(part: string, kept: Kept): Promise<boolean> {
    return (await this.#run('readwrite', (all) => all.put(kept, this.#prefix + part))) !== undefined
  }

  async forget(part: string): Promise<void> {
    await this.#run('readwrite', (all) => all.delete(this.#prefix + part))
  }

  async find(part: string): Promise<Kept | undefined> {
    return (await this.#run('readonly', (all) => all.get(this.#prefix + part))) as Kept | undefined
  }

  /** Without storage, as in some private windows, the desk's own saving is what there is. */
  async #run(mode: IDBTransactionMode, work: (all: IDBObjectStore) => IDBRequest): Promise<unknown> {
    const database = await this.#open
    if (!database) return undefined
    return new Promise((resolve) => {
      const transaction = database.transaction(store, mode, { durability: 'strict' })
      const request = work(transaction.objectStore(store))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = transaction.onerror = () => resolve(undefined)
    })
  }
}

function openDatabase(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open('touchstone-desk', 1)
      request.onupgradeneeded = () => request.result.createObjectStore(store)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => resolve(null)
    } catch {
      resolve(null)
    }
  })
}
