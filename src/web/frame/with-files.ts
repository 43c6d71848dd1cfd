import type { Context } from 'hono'
import type { Form } from '../../flow/form.ts'
import { type At, entryNamed, fieldAt, sectionAt, stepIn } from '../../flow/spot.ts'
import type { Env } from './ports.ts'

/** Whether the page at a path is that of a question that asks for a file, or where one is said: no other takes one. */
export type AsksForFile = (path: string) => boolean

export const asksForFile =
  (sections: readonly Form[]): AsksForFile =>
  (path) => {
    const address = /^\/plans\/[^/]+\/([^/]+\/.+)$/.exec(path)?.[1]
    if (address === undefined) return false
    if (address.startsWith('recordings/new/')) return true
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
  const type = c.req.header('Content-Type') ?? ''
  const sent = Buffer.from(await c.req.arrayBuffer())
  if (!isSoonRead(sent, type)) return undefined
  const again = new Request(c.req.url, { method: 'POST', body: sent, headers: { 'Content-Type': type } })
  const form = await again.formData().catch(() => undefined)
  if (!form) return undefined
  const words = new URLSearchParams()
  const files = new Map<string, File>()
  for (const [name, value] of form)
    if (typeof value === 'string') words.append(name, value)
    else if (isChosen(value) && !files.has(name)) files.set(name, value)
  return { words: words.toString(), files }
}

/** Whoever reads a body of parts goes through each, and through each line that stands on top of one: a form of ours has few. */
const isSoonRead = (sent: Buffer, type: string): boolean => {
  const boundary = asBrowsersWrite.exec(type)?.[1]
  if (boundary === undefined) return false
  const start = Buffer.from(`--${boundary}`)
  let parts = 0
  for (let at = sent.indexOf(start); at >= 0; at = sent.indexOf(start, at + start.length)) {
    parts += 1
    const top = sent.subarray(at, at + start.length + topMaxBytes)
    if (parts > partsMost || !(top.includes('\r\n\r\n') || isLast(sent, at + start.length))) return false
  }
  return true
}
const asBrowsersWrite = /^multipart\/form-data; ?boundary=([\w'()+,./:=?-]{1,70})$/i
const partsMost = 1000
/** What an input and a file are called stands there. */
const topMaxBytes = 4096
const isLast = (sent: Buffer, at: number): boolean => sent[at] === dash && sent[at + 1] === dash
const dash = 0x2d

/** An input that was left alone sends a file without a name. */
const isChosen = ({ name, size }: File): boolean => name !== '' || size > 0
