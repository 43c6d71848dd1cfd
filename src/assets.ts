import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { nhsStyles } from '#views/assets/nhs-styles.ts'
import type { Assets } from './web/frame/ports.ts'

/**
 * Everything that pages load, read once at the start, so that no request ever reaches the disk, and pressed for the first who
 * takes it so. An address holds a hash of what it leads to, so that a browser may keep it for good.
 */
export const readAssets = (): Assets => {
  const icons = new Map([...filesIn(own), ...filesIn(join(own, 'scenes')), ...filesIn(nhsIcons)])
  const css = nhsStyles(textOf(nhsCss)).replace(/\/assets\/images\/([\w.-]+)/g, (_, name: string) =>
    addressOf(name, icons.get(name)?.body ?? ''),
  )
  const all = new Map([
    ...icons,
    ['nhs.css', { body: css, type: 'text/css; charset=utf-8' }],
    ['htmx.js', { body: textOf(htmx), type: 'text/javascript; charset=utf-8' }],
  ])
  return new Map(
    [...all].map(([name, asset]) => [
      name,
      { ...asset, address: addressOf(name, asset.body), packed: pressedOnce(asset) },
    ]),
  )
}
type Asset = { readonly body: string; readonly type: string }

const addressOf = (name: string, body: string): string => {
  const ending = extname(name)
  return `/assets/${basename(name, ending)}.${hash('sha256', body).slice(0, 12)}${ending}`
}

const pressedOnce = ({ body }: Asset): (() => Uint8Array<ArrayBuffer> | undefined) => {
  let pressed: Uint8Array<ArrayBuffer> | undefined
  return () => {
    pressed ??= new Uint8Array(gzipSync(body, { level: 9 }))
    return pressed.length < body.length ? pressed : undefined
  }
}

const own = join(import.meta.dirname, '../views/assets')
const packages = createRequire(import.meta.url)
const nhsCss = packages.resolve('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css')
const nhsIcons = join(nhsCss, '../assets/images')
const htmx = packages.resolve('htmx.org/dist/htmx.min.js')

const textOf = (path: string): string => readFileSync(path, 'utf8')

const filesIn = (folder: string): readonly (readonly [string, Asset])[] =>
  readdirSync(folder).flatMap((name) => {
    const type = types[extname(name)]
    return type === undefined ? [] : [[name, { body: textOf(join(folder, name)), type }]]
  })

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}
