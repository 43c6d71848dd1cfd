import { enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'

/**
 * Loaded before the program: from the second start on Node neither strips types nor parses anew, which was half of a start. In JavaScript,
 * because for the first file with types Node loads what strips them: 17 MiB and 0.06 s of CPU. The cache lies with
 * the packages, which are code as well; where it cannot be written all goes on without.
 */
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/sayso'))

/**
 * Our own files are imported by where they lie, with their ending, and all of them are modules. Node would ask the disk about each of
 * some thousand names several times over, for a link, and for a package.json in every folder above: a sixth of a start. So it would
 * about what a package requires of itself by its whole name, as drizzle does for each of its hundred files.
 */
const root = new URL('../', import.meta.url)
registerHooks({
  resolve: (name, context, next) => {
    const isOurs = /^[.#].*\.ts$/.test(name) && context.parentURL?.startsWith(root.href)
    const isTheirOwn = /^\.\.?\/.*\.cjs$/.test(name) && context.parentURL !== undefined
    if (isTheirOwn)
      return { url: new URL(name, context.parentURL).href, format: 'commonjs', shortCircuit: true }
    if (!isOurs) return next(name, context)
    const url = name.startsWith('#') ? new URL(name.slice(1), root) : new URL(name, context.parentURL)
    return { url: url.href, format: 'module-typescript', shortCircuit: true }
  },
})
