import { emailAddressIn } from '../flow/email-address.ts'
import { isOwnMachine } from '../own-machine.ts'
import type { OutgoingMail } from '../plan/jobs.ts'

/** How a try ended. `refused` is for ever; `later` is worth another try with the same Message-ID. */
export type Sending =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'later'; readonly reason: string }

/** The id stays the same for every try. */
export type Send = (mail: OutgoingMail & { readonly id: string }) => Promise<Sending>

type Post = {
  readonly smtpUrl: string
  readonly from: string
  readonly baseUrl: string
  readonly patience?: Patience
}
/** `wholeMs` ends a try with a server that answers again and again, but never to the point. */
type Patience = { readonly connectionMs: number; readonly socketMs: number; readonly wholeMs: number }

/** One mail to one validated address, by SMTP; the reason for a failure never holds the address. */
export const sendWith = ({ smtpUrl, from, baseUrl, patience = usual }: Post): Send => {
  const open = async () =>
    (await import('nodemailer')).default.createTransport({
      url: smtpUrl,
      connectionTimeout: patience.connectionMs,
      greetingTimeout: patience.connectionMs,
      socketTimeout: patience.socketMs,
      // Links that sign somebody in cross a network only over TLS; here the server has to offer it.
      requireTLS: !isOwnMachine(new URL(smtpUrl).hostname),
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  // With the first mail: a start does not wait for what sends it.
  let opened: ReturnType<typeof open> | undefined
  const host = new URL(baseUrl).hostname
  return async ({ id, to, subject, text }) => {
    const address = emailAddressIn(to)
    if (address === undefined) return { kind: 'refused', reason: 'not an address' }
    try {
      opened ??= open()
      const transport = await opened
      const sending = transport.sendMail({
        from: { name: '', address: from },
        to: { name: '', address },
        subject,
        text,
        messageId: `<${id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      return await Promise.race([sending.then(() => sent), tooSlow(patience.wholeMs)])
    } catch (error) {
      return failure(error)
    }
  }
}
const sent = { kind: 'sent' } as const
const usual = { connectionMs: 10_000, socketMs: 30_000, wholeMs: 100_000 }

const tooSlow = (afterMs: number): Promise<Sending> =>
  new Promise((resolve) => {
    setTimeout(() => resolve({ kind: 'later', reason: 'too slow' }), afterMs).unref()
  })

const failure = (error: unknown): Sending => {
  const { code, responseCode } = partsOf(error)
  const reason = [code, responseCode].filter((part) => part !== undefined).join(' ') || 'unknown'
  return { kind: isForEver(code, responseCode) ? 'refused' : 'later', reason }
}

/** Only what the server says of this person or this text: that it does not let us in is ours to mend. */
const isForEver = (code = '', responseCode = 0): boolean =>
  responseCode >= 500 && ['EENVELOPE', 'EMESSAGE'].includes(code)

const partsOf = (error: unknown): { readonly code?: string; readonly responseCode?: number } =>
  typeof error === 'object' && error !== null
    ? {
        ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
        ...('responseCode' in error && typeof error.responseCode === 'number'
          ? { responseCode: error.responseCode }
          : {}),
      }
    : {}
