import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { hasUnseenSigns } from '../flow/name.ts'
import { faultOfConcept } from './check-digit.ts'

/** One line of a list: a code, what it is called, and other names of it, with tabs between them. */
export type Line = { readonly code: string; readonly display: string; readonly also: readonly string[] }

export type LineFault = {
  readonly line: number
  readonly kind: WrongLine | 'not-utf-8' | 'twice'
}
type WrongLine = 'columns' | 'code' | 'display' | NonNullable<ReturnType<typeof faultOfConcept>>

/** Every line in its order, each read or with what is wrong with it; a file is never held whole. */
export function* linesOf(file: string, system: string): Generator<Line | LineFault> {
  let number = 0
  for (const text of textLinesOf(file)) {
    number += 1
    if (text === undefined) {
      yield { line: number, kind: 'not-utf-8' }
      return
    }
    const read = readLine(text, system)
    yield typeof read === 'string' ? { line: number, kind: read } : read
  }
}

/** Of both, and so of the list that was made of it. */
export const hashOf = (file: string, manifest: string): string => {
  const hash = createHash('sha256').update(manifest).update('\n')
  for (const piece of piecesOf(file)) hash.update(piece)
  return hash.digest('hex')
}

const readLine = (text: string, system: string): Line | WrongLine => {
  const [code = '', display = '', ...also] = text.split('\t').map((one) => one.trim())
  if (display === '') return 'columns'
  if (!/^\S{1,100}$/.test(code)) return 'code'
  const fault = ofConcepts.has(system) ? faultOfConcept(code) : undefined
  if (fault) return fault
  const isShown = (name: string): boolean => name.length <= longest && !hasUnseenSigns(name)
  if (![display, ...also].every(isShown)) return 'display'
  return { code, display, also: also.filter((name) => name !== '') }
}
const longest = 300

/** Whose codes are numbers of concepts, with a check digit. */
const ofConcepts: ReadonlySet<string> = new Set(['http://snomed.info/sct', 'https://dmd.nhs.uk'])

/** Undefined where the bytes are no text; a mark at the beginning, which some programs write, is left out. */
function* textLinesOf(file: string): Generator<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  try {
    for (const piece of piecesOf(file)) {
      const lines = (rest + decoder.decode(piece, { stream: true })).split(/\r?\n/)
      rest = lines.pop() ?? ''
      yield* lines
    }
    rest += decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    yield undefined
    return
  }
  if (rest !== '') yield rest
}

function* piecesOf(file: string): Generator<Buffer> {
  const from = openSync(file, 'r')
  try {
    const piece = Buffer.alloc(pieceBytes)
    for (let read = readSync(from, piece); read > 0; read = readSync(from, piece))
      yield piece.subarray(0, read)
  } finally {
    closeSync(from)
  }
}
const pieceBytes = 256 * 1024
