import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { UrgentTyped } from '#views/urgent/search.ts'

/**
 * What was typed, as the address of the page that answers it, so that a browser can go back to it: sealed under the
 * session in which it was typed, so that the address says nobody's name, opens for nobody else, and ends with the session.
 */
export const sealedSearch = (typed: UrgentTyped, session: string): string => {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', keyFor(session), nonce)
  const body = Buffer.concat([cipher.update(JSON.stringify(typed), 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** Undefined for what was sealed in another session, or by nobody. */
export const openedSearch = (sealed: string, session: string): UrgentTyped | undefined => {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length <= nonceLength + tagLength) return undefined
  const decipher = createDecipheriv('aes-256-gcm', keyFor(session), bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
  decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength))
  try {
    const body = [decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]
    return shape.parse(JSON.parse(Buffer.concat(body).toString('utf8')))
  } catch {
    return undefined
  }
}

const nonceLength = 12
const tagLength = 16

const keyFor = (session: string): Buffer => Buffer.from(hkdfSync('sha256', session, '', 'urgent search', 32))

const shape = z.object({
  by: z.enum(['number', 'name', 'card']),
  isNear: z.boolean(),
  nhsNumber: z.string(),
  card: z.string(),
  family: z.string(),
  day: z.string(),
  month: z.string(),
  year: z.string(),
})
