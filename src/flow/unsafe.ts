import type { Said } from './answer.ts'
import type { Json } from './json.ts'

/** Whether somebody wrote one of the listed phrases; a yes or no to show help, never a measure (RULE-MH-2). */
export const soundsUnsafe = (said: Readonly<Record<string, Said>>, phrases: readonly string[]): boolean => {
  const written = Object.values(said)
    .flatMap((one) => (one.kind === 'answer' ? textsIn(one.value) : []))
    .map((text) => text.toLowerCase().replace(/[’']/g, "'").replace(/\s+/g, ' '))
  return written.some((text) => phrases.some((phrase) => text.includes(phrase)))
}

const textsIn = (value: Json): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
