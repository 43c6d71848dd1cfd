import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { faultOfConcept } from '#src/codes/check-digit.ts'
import { aFile } from './a-store.ts'

/** A number as SNOMED CT would make it, of no concept that there is: its check digit fits. */
export const conceptNumber = (nth: number): string => {
  const begun = `9${String(nth).padStart(7, '0')}10`
  const digits = Array.from({ length: 10 }, (_, digit) => `${begun}${digit}`)
  return digits.find((code) => faultOfConcept(code) === undefined) ?? ''
}

/** What a code that is chosen keeps of its list. */
export const ofRelease = { system: 'http://snomed.info/sct', version: '7.1', dated: '2026-10-14' }
export const aManifest = {
  ...ofRelease,
  name: 'Made-up conditions',
  licensedTo: 'Larkfield Practice',
  for: ['conditions'],
}

export type Lines = readonly (readonly string[])[]
export const someConditions: Lines = [
  [conceptNumber(1), 'Failing of the heart', 'Heart failure', 'Weak heart'],
  [conceptNumber(2), 'Wheezing lung disease', 'COPD'],
  [conceptNumber(3), 'Parkinson’s shaking', 'Parkinson shaking'],
  [conceptNumber(4), 'Fièvre des foins'],
]

/** A folder with these files. */
export const aFolderOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = join(aFile(), '..', 'codes')
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

export const textOfLines = (lines: Lines): string => lines.map((line) => `${line.join('\t')}\n`).join('')

/** A folder with one list of made-up conditions. */
export const aFolderOfCodes = (lines: Lines = someConditions, more: Partial<typeof aManifest> = {}): string =>
  aFolderOf({ 'made-up.json': JSON.stringify({ ...aManifest, ...more }), 'made-up.tsv': textOfLines(lines) })
