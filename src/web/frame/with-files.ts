import type { Context } from 'hono'
import type { Form } from '../../flow/form.ts'
import { own } from '../../flow/own.ts'
import { sectionAt, stepIn } from '../../flow/spot.ts'
import type { Env } from './ports.ts'

/** Whether a post may bring files: as multipart, to the page of a question that asks for one, and nowhere else. */
export type MayBringFiles = (c: Context<Env>) => boolean

export const mayBringFiles =
  (chapters: readonly Form[]): MayBringFiles =>
  (c) =>
    typeOf(c) === 'multipart/form-data' && isAskedForFile(chapters, c.req.path)

export const typeOf = (c: Context<Env>): string =>
  (c.req.header('Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

const isAskedForFile = (chapters: readonly Form[], path: string): boolean => {
  const address = /^\/plans\/[^/]+\/([^/]+\/.+)$/.exec(path)?.[1]
  if (address === undefined) return false
  const { spot, step } = stepIn(address)
  const chapter = chapters.find(({ section }) => section.id === spot.section)
  const fields = chapter && sectionAt(chapter.section, spot.at)
  const asked = own(fields?.steps, step)?.ask ?? []
  return asked.some((name) => fields?.fields[name]?.control === 'file')
}

/** What came in: the words as any form sends them, and the files by the names of their inputs; undefined where it cannot be read. */
export const wordsAndFiles = async (c: Context<Env>) => {
  const form = await c.req.formData().catch(() => undefined)
  if (!form) return undefined
  const words = new URLSearchParams()
  const files = new Map<string, File>()
  for (const [name, value] of form)
    if (typeof value === 'string') words.append(name, value)
    else if (isChosen(value) && !files.has(name)) files.set(name, value)
  return { words: words.toString(), files }
}

/** An input that was left alone sends a file without a name. */
const isChosen = ({ name, size }: File): boolean => name !== '' || size > 0
