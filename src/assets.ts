import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { nhsStyles } from '#views/assets/nhs-styles.ts'
import type { Assets } from './web/frame/ports.ts'

/** Everything that pages load, read once at the start: no request ever reaches the disk. */
export const readAssets = (): Assets =>
  new Map(
    [...assetsRead()].map(([name, asset]) => {
      const packed = new Uint8Array(gzipSync(asset.body, { level: 9 }))
      return [name, packed.length < asset.body.length ? { ...asset, packed } : asset]
    }),
  )

const assetsRead = (): ReadonlyMap<string, Asset> =>
  new Map([
    ...filesIn(join(import.meta.dirname, '../views/assets')),
    ...filesIn(nhsIcons),
    ['nhs.css', { body: flatLinks(nhsStyles(textOf(nhsCss))), type: 'text/css; charset=utf-8' }],
    ['htmx.js', { body: textOf(htmx), type: 'text/javascript; charset=utf-8' }],
  ])

type Asset = { readonly body: string; readonly type: string }

const packages = createRequire(import.meta.url)
const nhsCss = packages.resolve('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css')
const nhsIcons = join(nhsCss, '../assets/images')
const htmx = packages.resolve('htmx.org/dist/htmx.min.js')

const textOf = (path: string): string => readFileSync(path, 'utf8')

/** The sheet asks for its icons in a folder of their own; here every asset has one name. */
const flatLinks = (css: string): string => css.replaceAll('/assets/images/', '/assets/')

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
