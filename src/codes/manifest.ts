import * as z from 'zod'

/** What stands beside a list: which it is, of which release, who holds the licence, and for which questions it is offered. */
export type Manifest = z.infer<ReturnType<typeof manifestFor>>

const line = z.string('has to be a text').trim().min(1, 'is empty').max(300, 'is too long')

const manifestFor = (uses: readonly string[]) =>
  z.strictObject({
    system: line.refine((system) => /^(https?:\/\/|urn:)\S+$/.test(system), 'has to be an address or a urn'),
    name: line,
    version: line,
    dated: z.iso.date('has to be a day, as in 2026-10-14'),
    licensedTo: line,
    for: z
      .array(z.enum(uses, `can hold ${uses.map((use) => `"${use}"`).join(', ')}`), 'has to be a list')
      .min(1, 'is empty'),
  })

/** The manifest, or what is wrong with it in a few words. */
export const readManifest = (
  text: string,
  uses: readonly string[],
): { readonly manifest: Manifest } | { readonly wrong: string } => {
  const parsed = manifestFor(uses).safeParse(jsonIn(text))
  if (parsed.success) return { manifest: parsed.data }
  const wrong = parsed.error.issues.map(({ path: [name], message, code }) =>
    code === 'unrecognized_keys' || name === undefined ? message : `"${String(name)}" ${message}`,
  )
  return { wrong: [...new Set(wrong)].join('; ') }
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
