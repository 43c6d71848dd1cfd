import type { Context } from 'hono'
import { type FileKind, shownFileName } from '../../flow/kept-file.ts'
import type { KeptFile } from '../../plan/files.ts'
import type { Env } from './ports.ts'
import { answer } from './respond.ts'

/** A file to be saved: no browser opens it as a page of ours. */
export const fileAnswer = (
  c: Context<Env>,
  { name, type, content }: KeptFile,
  holds: FileKind = 'paper',
): Response =>
  answer(c, {
    body: new Uint8Array(content),
    headers: { 'Content-Type': type, 'Content-Disposition': asAttachment(shownFileName(holds, name)) },
  })

/** The name in full for every browser of today, and without its unusual signs for others. */
const asAttachment = (name: string): string => {
  const plain = name.replace(/[^\w .()-]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
