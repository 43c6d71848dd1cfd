import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** What an address may hold, and in which session: each sort of page has a key of its own. */
type Sealing = { readonly session: string; readonly page: string }

/**
 * What was typed, as part of the address of the page that answers it, so that a browser can go back to it: sealed under the
 * session in which it was typed, so that the address says nobody's name, opens for nobody else, and ends with the session.
 */
export const sealedAddress = (typed: string, sealing: Sealing): string => {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', keyFor(sealing), nonce)
  const body = Buffer.concat([cipher.update(typed, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** Undefined for what was sealed in another session, for another page, or by nobody. */
export const openedAddress = (sealed: string, sealing: Sealing): string | undefined => {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length <= nonceLength + tagLength) return undefined
  const decipher = createDecipheriv('aes-256-gcm', keyFor(sealing), bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
  decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength))
  try {
    const body = [decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]
    return Buffer.concat(body).toString('utf8')
  } catch {
    return undefined
  }
}

const nonceLength = 12
const tagLength = 16

const keyFor = ({ session, page }: Sealing): Buffer => Buffer.from(hkdfSync('sha256', session, '', page, 32))
