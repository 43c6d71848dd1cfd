import type { Context } from 'hono'
import type { Form } from '../../flow/form.ts'
import { type At, entryNamed, fieldAt, sectionAt, stepIn } from '../../flow/spot.ts'
import type { Env } from './ports.ts'

/** Whether the page at a path is that of a question that asks for a file: no other takes one. */
export type AsksForFile = (path: string) => boolean

export const asksForFile =
  (sections: readonly Form[]): AsksForFile =>
  (path) => {
    const address = /^\/plans\/[^/]+\/([^/]+\/.+)$/.exec(path)?.[1]
    if (address === undefined) return false
    const beside = /^review\/([^/]+)\/beside\/(.+)$/.exec(address)
    if (beside) return isFileAt(sections, beside[1] ?? '', (beside[2] ?? '').split('/'))
    const { spot, step } = stepIn(address)
    const section = sections.find(({ section }) => section.id === spot.section)
    const fields = section && sectionAt(section.section, spot.at)
    const asked = entryNamed(fields?.steps, step)?.ask ?? []
    return asked.some((name) => fields?.fields[name]?.control === 'file')
  }

/** Of a page of one question alone, by where it stands. */
const isFileAt = (sections: readonly Form[], id: string, at: At): boolean => {
  const form = sections.find(({ section }) => section.id === id)
  const fields = form && sectionAt(form.section, at)?.fields
  return entryNamed(fields, fieldAt(at) ?? '')?.control === 'file'
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
