import { refusalId } from '#views/review/topic-id.ts'
import type { Command } from '../../plan/command.ts'

type Raising = Command & { readonly kind: 'raise-refusal' }

/** What a button beside an answer says of it: that this very answer, by its version, refuses a treatment. */
export const raisingIn = (deed: string, section: string): Raising | undefined => {
  const [, version = '', place = ''] = /^refuses (\d{1,9}) (\S+)$/.exec(deed) ?? []
  const at = place.split('/')
  const isPlace = at.every((part) => /^[\w.-]{1,60}$/.test(part))
  return isPlace ? { kind: 'raise-refusal', section, at, answer: Number(version) } : undefined
}

/** Where whoever raised it, or a colleague, says whether it is one. */
export const whereRead = (plan: string, { at, answer }: Raising): string =>
  `/plans/${plan}/review#${refusalId({ answer, at: at.join('/') })}`
