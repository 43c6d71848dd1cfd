/** What a plan keeps of files: nothing that a browser runs. */
export const fileTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const
export type FileType = (typeof fileTypes)[number]

/** What a question asks for: a paper to be saved and read, or a photo that pages show. */
export type FileKind = 'paper' | 'picture'
export const typesOf: Readonly<Record<FileKind, readonly FileType[]>> = {
  paper: ['image/jpeg', 'image/png', 'application/pdf'],
  picture: ['image/jpeg', 'image/png'],
}

const megabyte = 1024 * 1024
export const fileMaxBytes = 5 * megabyte
/** Of all files of a plan together. */
export const filesMaxBytes = 20 * megabyte

/** By what it begins with, whatever its name or its sender says. */
export const fileTypeOf = (content: Uint8Array): FileType | undefined =>
  fileTypes.find((type) => beginnings[type].every((byte, place) => content[place] === byte))

const beginnings: Readonly<Record<FileType, readonly number[]>> = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
}

const endings: Readonly<Record<FileType, RegExp>> = {
  'image/jpeg': /\.jpe?g$/i,
  'image/png': /\.png$/i,
  'application/pdf': /\.pdf$/i,
}
const usualEnding: Readonly<Record<FileType, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'application/pdf': '.pdf',
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
