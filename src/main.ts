import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * What was compiled stays compiled: from the second start on Node neither strips types nor parses anew, which was half
 * of a start. The cache lies with the packages, which are code as well; where it cannot be written all goes on without.
 */
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/sayso'))
await import('./serve.ts')
