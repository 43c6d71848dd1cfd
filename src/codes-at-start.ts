import { holdLists } from './codes/held-lists.ts'
import { saidOf } from './codes/said-of.ts'
import { usesOfCodes, withHeldCodes } from './flow/held-codes.ts'
import type { Ports } from './web/frame/ports.ts'

export type WithCodes = {
  readonly forms: Ports['forms']
  /** Some list is not there that should be. */
  readonly lacksCodes: boolean
}

/** The forms over the lists in a folder; undefined where there is no such folder. A list with a fault is left out, and told. */
export const withCodesIn = (
  folder: string | undefined,
  forms: Ports['forms'],
  log: Ports['log'],
): WithCodes | undefined => {
  if (folder === undefined) return { forms, lacksCodes: false }
  const told = new Set<string>()
  const held = holdLists(folder, usesOfCodes(forms), (file) => {
    if (!told.has(file)) log({ level: 'error', event: 'a list of codes cannot be searched', file })
    told.add(file)
  })
  if (held === 'no-folder') return undefined
  for (const fault of held.faults)
    log({ level: 'error', event: 'a list of codes is left out', fault: saidOf(fault) })
  for (const { system, version, dated, made } of held.read)
    log({ event: 'a list of codes is offered', system, version, dated, ...(made ? { made } : {}) })
  return { forms: withHeldCodes(forms, held.lists), lacksCodes: held.faults.length > 0 }
}
