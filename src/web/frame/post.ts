import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Plan } from '../../plan/plan.ts'
import type { ErrorPage } from './errors.ts'
import type { Env } from './ports.ts'
import { type AsksForFile, wordsAndFiles } from './with-files.ts'

/** The fields of a form as they were sent, read once; each is found by its name without going through all of them. */
export class Post extends URLSearchParams {
  readonly #byName = new Map<string, string[]>()

  constructor(body: string) {
    super(body)
    for (const [name, value] of this) {
      const values = this.#byName.get(name)
      if (values) values.push(value)
      else this.#byName.set(name, [value])
    }
  }

  override get(name: string): string | null {
    return this.#byName.get(name)?.[0] ?? null
  }
  override getAll(name: string): string[] {
    return [...(this.#byName.get(name) ?? [])]
  }
  override has(name: string): boolean {
    return this.#byName.has(name)
  }
}

/** The version that the page was read at: never later than there is, and the oldest where it is missing or no number. */
export const readVersion = (post: Post, { version }: Plan): number => {
  const read = Number(post.get('read') ?? 0)
  return Number.isInteger(read) && read >= 0 ? Math.min(read, version) : 0
}

/** Reads what was posted, for everything behind it, and refuses more fields, or more words, than any form of ours has. */
export const postIsRead = (errorPage: ErrorPage, asksForFile: AsksForFile) =>
  createMiddleware<Env>(async (c, next) => {
    const body = isWithFiles(c, asksForFile)
      ? await wordsAndFiles(c)
      : { words: isOfForm(c) ? await c.req.text() : '' }
    if (!body) return errorPage(c, 'not-a-form')
    if (isTooMuch(body.words)) return errorPage(c, 'too-large')
    c.set('post', new Post(body.words))
    if ('files' in body) c.set('files', body.files)
    await next()
  })

/** Other types are refused behind this. */
export const isOfForm = (c: Context<Env>): boolean => typeOf(c) === 'application/x-www-form-urlencoded'

/** The type that brings files is read where a file is asked for, and nowhere else. */
export const isWithFiles = (c: Context<Env>, asksForFile: AsksForFile): boolean =>
  typeOf(c) === 'multipart/form-data' && asksForFile(c.req.path)

const typeOf = (c: Context<Env>): string =>
  (c.req.header('Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** More than anybody types or pastes into one question, so that a text too long for its field comes back to its writer. */
export const wordsMaxBytes = 1024 * 1024

/** A section on one page, with all its lists, has a tenth of it. */
const fieldsMost = 2000

const isTooMuch = (body: string): boolean =>
  body.length > wordsMaxBytes || body.split('&', fieldsMost + 1).length > fieldsMost
