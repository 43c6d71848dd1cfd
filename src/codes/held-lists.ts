import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { HeldList } from '../flow/controls/coded.ts'
import { hashOf, type LineFault } from './list-file.ts'
import { makeIndex } from './list-index.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { openIndex } from './searched.ts'

export type ListFault = { readonly file: string } & (
  | LineFault
  | { readonly kind: 'manifest'; readonly wrong: string }
  | { readonly kind: 'alone' | 'too-large' | 'empty' | 'unreadable' | 'not-written' }
  | { readonly kind: 'same-system' | 'same-use'; readonly as: string }
)

/** The lists of a folder by their use, what was read of each, and what is wrong with those that are left out. */
export type HeldLists = {
  readonly lists: Readonly<Record<string, HeldList>>
  readonly read: readonly (Manifest & { readonly made?: number })[]
  readonly faults: readonly ListFault[]
}

/**
 * Each list is two files, `NAME.json` and `NAME.tsv`. One with a fault is left out whole, and the others are there: nobody who
 * reads a plan waits for a list. `failed` is told when one cannot be searched any more.
 */
export const holdLists = (
  folder: string,
  uses: readonly string[],
  failed: (file: string) => void = () => undefined,
): HeldLists | 'no-folder' => {
  const names = namesIn(folder)
  if (names === undefined) return 'no-folder'
  const all = names.map((name) => manifestOf(folder, name, uses))
  const sound = all.flatMap((one) => ('manifest' in one ? [one] : []))
  const doubles = sound.flatMap((one) => doubleOf(one, sound))
  const opened = sound
    .filter(({ file }) => !doubles.some((one) => one.file === file))
    .map((one) => ({ ...one, ...openedOf(folder, one, failed) }))
  return {
    lists: Object.fromEntries(
      opened.flatMap(({ manifest, list }) => (list ? manifest.for.map((use) => [use, list]) : [])),
    ),
    read: opened.flatMap(({ manifest, list, made }) =>
      list ? [{ ...manifest, ...(made === undefined ? {} : { made }) }] : [],
    ),
    faults: [
      ...all.flatMap((one) => ('kind' in one ? [one] : [])),
      ...doubles,
      ...opened.flatMap(({ faults }) => faults ?? []),
    ],
  }
}

type Sound = {
  readonly name: string
  readonly file: string
  readonly text: string
  readonly manifest: Manifest
}

/** What lies there beside lists, such as the text of a licence, is left alone. */
const namesIn = (folder: string): readonly string[] | undefined => {
  try {
    const files = readdirSync(folder).filter((file) => !file.startsWith('.'))
    return [...new Set(files.flatMap((file) => /^(.+)\.(?:json|tsv)$/.exec(file)?.[1] ?? []))].toSorted()
  } catch {
    return undefined
  }
}

const manifestOf = (folder: string, name: string, uses: readonly string[]): Sound | ListFault => {
  const [about, list] = [`${name}.json`, `${name}.tsv`]
  const [aboutBytes, listBytes] = [about, list].map((file) => bytesOf(join(folder, file)))
  if (aboutBytes === undefined || listBytes === undefined)
    return { file: aboutBytes === undefined ? list : about, kind: 'alone' }
  if (aboutBytes > aboutBytesMost) return { file: about, kind: 'too-large' }
  if (listBytes > listBytesMost) return { file: list, kind: 'too-large' }
  try {
    const text = readFileSync(join(folder, about), 'utf8')
    const read = readManifest(text, uses)
    return 'wrong' in read ? { file: about, kind: 'manifest', ...read } : { name, file: list, text, ...read }
  } catch {
    return { file: about, kind: 'unreadable' }
  }
}
const aboutBytesMost = 64 * 1024
/** Ten times all of SNOMED CT in the United Kingdom; the index of it is made within a start. */
const listBytesMost = 200 * 1024 * 1024

const bytesOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.size

/** Two releases side by side, or two lists for one question: nobody could say which was meant. */
const doubleOf = (one: Sound, all: readonly Sound[]): readonly ListFault[] => {
  const others = all.filter(({ file }) => file !== one.file)
  const system = others.find(({ manifest }) => manifest.system === one.manifest.system)
  if (system) return [{ file: one.file, kind: 'same-system', as: system.file }]
  const use = others.find(({ manifest }) => manifest.for.some((each) => one.manifest.for.includes(each)))
  return use ? [{ file: one.file, kind: 'same-use', as: use.file }] : []
}

type Opened = { readonly list?: HeldList; readonly made?: number; readonly faults?: readonly ListFault[] }

const openedOf = (
  folder: string,
  { name, file, text, manifest }: Sound,
  failed: (file: string) => void,
): Opened => {
  const index = join(folder, `.${name}.index`)
  const from = join(folder, file)
  try {
    const hash = hashOf(from, text)
    const opening = { hash, manifest, failed: () => failed(file) }
    const known = openIndex(index, opening)
    if (known) return { list: known }
    const made = makeIndex(index, { file: from, system: manifest.system, hash })
    if ('faults' in made)
      return {
        faults:
          made.faults.length === 0 ? [{ file, kind: 'empty' }] : made.faults.map((one) => ({ file, ...one })),
      }
    const list = openIndex(index, opening)
    return list ? { list, made: made.count } : { faults: [{ file, kind: 'not-written' }] }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { faults: [{ file, kind: /^SQLITE|ENOSPC|EROFS/.test(code) ? 'not-written' : 'unreadable' }] }
  }
}
