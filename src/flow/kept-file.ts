/** What a plan keeps of files: nothing that a browser runs. */
export const fileTypes = [
  'image/jpeg',
  'image/png',
  'application/pdf',
  'audio/mp4',
  'audio/mpeg',
  'audio/webm',
  'audio/wav',
] as const
export type FileType = (typeof fileTypes)[number]

/** What a question asks for: a paper to be saved and read, a photo that pages show, or a sound. */
export type FileKind = 'paper' | 'picture' | 'sound'
export const typesOf: Readonly<Record<FileKind, readonly FileType[]>> = {
  paper: ['image/jpeg', 'image/png', 'application/pdf'],
  picture: ['image/jpeg', 'image/png'],
  sound: ['audio/mp4', 'audio/mpeg', 'audio/webm', 'audio/wav'],
}

const megabyte = 1024 * 1024
export const fileMaxBytes = 5 * megabyte
/** Of all files of a plan together. */
export const filesMaxBytes = 20 * megabyte

/** By what it begins with, whatever its name or its sender says. */
export const fileTypeOf = (content: Uint8Array): FileType | undefined =>
  fileTypes.find((type) =>
    beginnings[type].some((all) =>
      all.every(([at, bytes]) => bytes.every((byte, place) => content[at + place] === byte)),
    ),
  )

/** Each of several ways to begin: bytes, and where they stand. */
type Beginning = readonly (readonly [at: number, bytes: readonly number[]])[]
const bytesOf = (text: string): readonly number[] => [...text].map((sign) => sign.charCodeAt(0))
/** Of what holds a sound: pictures of phones begin alike. */
const brands = ['M4A ', 'M4B ', 'mp41', 'mp42', 'isom', 'iso2', 'iso4', 'iso5', 'iso6', 'dash'] as const
const beginnings: Readonly<Record<FileType, readonly Beginning[]>> = {
  'image/jpeg': [[[0, [0xff, 0xd8, 0xff]]]],
  'image/png': [[[0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]]]],
  'application/pdf': [[[0, [0x25, 0x50, 0x44, 0x46, 0x2d]]]],
  'audio/mp4': brands.map((brand) => [[4, bytesOf(`ftyp${brand}`)]]),
  'audio/mpeg': [
    [[0, [0x49, 0x44, 0x33]]],
    [[0, [0xff, 0xfb]]],
    [[0, [0xff, 0xfa]]],
    [[0, [0xff, 0xf3]]],
    [[0, [0xff, 0xf2]]],
  ],
  'audio/webm': [[[0, [0x1a, 0x45, 0xdf, 0xa3]]]],
  'audio/wav': [
    [
      [0, [0x52, 0x49, 0x46, 0x46]],
      [8, [0x57, 0x41, 0x56, 0x45]],
    ],
  ],
}

const endings: Readonly<Record<FileType, RegExp>> = {
  'image/jpeg': /\.jpe?g$/i,
  'image/png': /\.png$/i,
  'application/pdf': /\.pdf$/i,
  'audio/mp4': /\.(?:m4a|mp4)$/i,
  'audio/mpeg': /\.mp3$/i,
  'audio/webm': /\.webm$/i,
  'audio/wav': /\.wav$/i,
}
const usualEnding: Readonly<Record<FileType, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'application/pdf': '.pdf',
  'audio/mp4': '.m4a',
  'audio/mpeg': '.mp3',
  'audio/webm': '.webm',
  'audio/wav': '.wav',
}

export const fileNameMax = 100
/** No path, no character that is not seen, and something. */
export const fileNameShape = /^[^\p{C}\\/]+$/u

/** The name that its owner gave it, without where it lay; it ends as its content says, so that nothing opens it as something else. */
export const cleanedFileName = (name: string, type: FileType): string => {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const clean = last.replace(/[\p{C}]/gu, '').trim()
  const ending = endings[type].exec(clean)?.[0] ?? usualEnding[type]
  const stem = endings[type].test(clean) ? clean.slice(0, -ending.length) : clean
  return `${shortened(stem || 'file', fileNameMax - ending.length)}${ending}`
}

/** Whole characters only. */
const shortened = (text: string, most: number): string => {
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > most) break
    kept += character
  }
  return kept
}
