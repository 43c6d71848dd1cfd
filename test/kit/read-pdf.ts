import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

type Node = { readonly role?: string; readonly children?: readonly Node[] }
export type ReadPdf = {
  /** The words of each sheet, spaces aside. */
  readonly sheets: readonly string[]
  /** The roles of what is tagged, in reading order. */
  readonly roles: readonly string[]
  readonly language: string
  readonly isTagged: boolean
  readonly mark: string
}

/** A PDF as another program reads it. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const { getDocument } = await import(require.resolve('pdfjs-dist/legacy/build/pdf.mjs'))
  const mark = new TextDecoder('latin1').decode(bytes)
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const sheets: string[] = []
  const roles: string[] = []
  for (let at = 1; at <= file.numPages; at += 1) {
    const sheet = await file.getPage(at)
    const { items } = await sheet.getTextContent()
    sheets.push(packed(items.map(({ str = '' }: { readonly str?: string }) => str).join('')))
    roles.push(...rolesIn(await sheet.getStructTree()))
  }
  const { info } = await file.getMetadata()
  const isTagged = (await file.getMarkInfo())?.get('Marked') === true
  return { sheets, roles, language: info.Language, isTagged, mark }
}

export const packed = (text: string): string => text.replace(/[\s\u200b\u2068\u2069]/g, '')

const rolesIn = (node: Node | null): readonly string[] =>
  node === null
    ? []
    : [...(node.role === undefined ? [] : [node.role]), ...(node.children ?? []).flatMap(rolesIn)]
