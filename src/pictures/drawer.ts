import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * A process of its own that draws one photo anew, small enough for a bad line, and ends: the dots are all that is kept of
 * it, upright. It reads the photo from its input and has no database and no secret.
 */
const require = createRequire(import.meta.url)

type Photo = {
  autoOrient(): Photo
  resize(to: { readonly width: number; readonly height: number; readonly fit: 'inside' } & Enlarging): Photo
  flatten(on: { readonly background: string }): Photo
  toColourspace(space: 'srgb'): Photo
  jpeg(how: { readonly quality: number; readonly mozjpeg: boolean }): Photo
  toBuffer(): Promise<Uint8Array>
}
type Enlarging = { readonly withoutEnlargement: true }
type Opening = { readonly limitInputPixels: number; readonly failOn: 'error'; readonly pages: 1 }

const loaded = (): ((photo: Uint8Array, how: Opening) => Photo) | undefined => {
  try {
    return require('sharp')
  } catch {
    return undefined
  }
}

/** A phone takes 12 to 50 million dots; more is made to fill a memory. */
const dotsMost = 64_000_000
const longestSide = 640

const open = loaded()
if (open === undefined) process.exitCode = 3
else {
  try {
    const picture = await open(readFileSync(0), { limitInputPixels: dotsMost, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 78, mozjpeg: true })
      .toBuffer()
    process.stdout.write(picture)
  } catch {
    process.exitCode = 1
  }
}
