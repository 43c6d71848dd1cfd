import { flows } from '#flows/index.ts'
import { holdLists } from './codes/held-lists.ts'
import { saidOf } from './codes/said-of.ts'
import { isConfig, readConfig } from './config.ts'
import { usesOfCodes } from './flow/held-codes.ts'

/** `npm run codes`: reads the lists in CODES_DIR as a start would, and makes what is searched; exits with 1 at a fault. */
const check = (): readonly string[] => {
  const config = readConfig(process.env)
  if (!isConfig(config)) return config
  if (config.codesDir === undefined) return ['CODES_DIR: name the folder of the lists in it']
  const held = holdLists(config.codesDir, usesOfCodes(flows))
  if (held === 'no-folder') return ['CODES_DIR: is no folder that can be read']
  for (const { name, version, dated, for: uses } of held.read)
    process.stdout.write(`${name}, ${version} of ${dated}: offered for ${uses.join(', ')}\n`)
  return held.faults.map(saidOf)
}

const faults = check()
for (const line of faults) process.stderr.write(`${line}\n`)
if (faults.length > 0) process.exitCode = 1
