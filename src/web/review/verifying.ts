import type { Command } from '../../plan/command.ts'
import { proofs } from '../../plan/facts.ts'

type Verifying = Command & { readonly kind: 'verify' | 'end-verification' }

/** What a button beside a reported answer asks for: of that very answer, by its version. */
export const verifyingIn = (deed: string, section: string): Verifying | undefined => {
  const [kind, said, version = '', place = ''] = deed.split(' ')
  const at = place.split('/')
  const answer = Number(version)
  if (!/^\d{1,9}$/.test(version) || !at.every((part) => /^[\w.-]{1,60}$/.test(part))) return undefined
  if (kind === 'not-seen') return { kind: 'end-verification', section, at, answer }
  const how = proofs.find((one) => one === said)
  return kind === 'seen' && how ? { kind: 'verify', section, at, answer, how } : undefined
}
