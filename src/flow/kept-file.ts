export const soundTypes = ['audio/wav', 'audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/webm'] as const
/** What a plan keeps of files: nothing that a browser runs. */
export const fileTypes = ['image/jpeg', 'image/png', 'application/pdf', ...soundTypes] as const
export type FileType = (typeof fileTypes)[number]
export type SoundType = (typeof soundTypes)[number]
export const isSoundType = (type: FileType): type is SoundType => soundTypes.some((one) => one === type)

/** What a question asks for: a paper to be saved and read, a photo that pages show, or a recording to be saved and heard. */
export type FileKind = 'paper' | 'picture' | 'sound'
export const typesOf: Readonly<Record<FileKind, readonly FileType[]>> = {
  paper: ['image/jpeg', 'image/png', 'application/pdf'],
  picture: ['image/jpeg', 'image/png'],
  sound: soundTypes,
}

const megabyte = 1024 * 1024
export const fileMaxBytes = 5 * megabyte
/** Of all files of a plan together. */
export const filesMaxBytes = 20 * megabyte

/** By what it begins with, whatever its name or its sender says. */
export const fileTypeOf = (content: Uint8Array): FileType | undefined =>
  fileTypes.find((type) =>
    beginnings[type].some((beginning) =>
      beginning.every((byte, place) => byte === any || content[place] === byte),
    ),
  )

const any = -1
const sizeOfPart = [any, any, any, any]
const signs = (text: string): readonly number[] => Array.from(text, (sign) => sign.charCodeAt(0))
const beginnings: Readonly<Record<FileType, readonly (readonly number[])[]>> = {
  'image/jpeg': [[0xff, 0xd8, 0xff]],
  'image/png': [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  'application/pdf': [[0x25, 0x50, 0x44, 0x46, 0x2d]],
  'audio/wav': [[...signs('RIFF'), ...sizeOfPart, ...signs('WAVE')]],
  'audio/mpeg': [signs('ID3'), ...[0xe2, 0xe3, 0xf2, 0xf3, 0xfa, 0xfb].map((version) => [0xff, version])],
  'audio/mp4': [[...sizeOfPart, ...signs('ftyp')]],
  'audio/ogg': [signs('OggS')],
  'audio/webm': [[0x1a, 0x45, 0xdf, 0xa3]],
}

const endings: Readonly<Record<FileType, RegExp>> = {
  'image/jpeg': /\.jpe?g$/i,
  'image/png': /\.png$/i,
  'application/pdf': /\.pdf$/i,
  'audio/wav': /\.wave?$/i,
  'audio/mpeg': /\.mp3$/i,
  'audio/mp4': /\.(m4a|mp4)$/i,
  'audio/ogg': /\.(ogg|oga|opus)$/i,
  'audio/webm': /\.(webm|weba)$/i,
}
const usualEnding: Readonly<Record<FileType, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'application/pdf': '.pdf',
  'audio/wav': '.wav',
  'audio/mpeg': '.mp3',
  'audio/mp4': '.m4a',
  'audio/ogg': '.ogg',
  'audio/webm': '.webm',
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

/** A phone names a photo or a recording by who, where and when: it is called by what it is, and only a paper by its own name. */
export const shownFileName = (holds: FileKind, name: string): string =>
  holds === 'paper' ? name : `${ownStems[holds]}${endingOf(name)}`

const ownStems = { picture: 'photo', sound: 'recording' } as const
const endingOf = (name: string): string =>
  Object.values(endings).flatMap((ending) => ending.exec(name)?.[0].toLowerCase() ?? [])[0] ?? ''

/** Whole characters only. */
const shortened = (text: string, most: number): string => {
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > most) break
    kept += character
  }
  return kept
}
