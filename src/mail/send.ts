import nodemailer from 'nodemailer'
import { emailAddressIn } from '../plan/email-address.ts'
import type { OutboxRow } from '../plan/ports.ts'

/** How a try ended. `refused` is for ever; `later` is worth another try with the same Message-ID. */
export type Sending =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'later'; readonly reason: string }

export type Send = (row: OutboxRow) => Promise<Sending>

type Post = {
  readonly smtpUrl: string
  readonly from: string
  readonly baseUrl: string
  readonly patience?: Patience
}
type Patience = { readonly connectionMs: number; readonly socketMs: number }

/** One mail to one validated address, by SMTP; the reason for a failure never holds the address. */
export const sendWith = ({ smtpUrl, from, baseUrl, patience = usual }: Post): Send => {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: patience.connectionMs,
    greetingTimeout: patience.connectionMs,
    socketTimeout: patience.socketMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = new URL(baseUrl).hostname
  return async ({ id, to, subject, text }) => {
    const address = emailAddressIn(to)
    if (address === undefined) return { kind: 'refused', reason: 'not an address' }
    try {
      await transport.sendMail({
        from: { name: '', address: from },
        to: { name: '', address },
        subject,
        text,
        messageId: `<${id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      return { kind: 'sent' }
    } catch (error) {
      return failure(error)
    }
  }
}
const usual = { connectionMs: 10_000, socketMs: 30_000 }

const failure = (error: unknown): Sending => {
  const { code, responseCode } = partsOf(error)
  const reason = [code, responseCode].filter((part) => part !== undefined).join(' ') || 'unknown'
  return { kind: isForEver(responseCode) ? 'refused' : 'later', reason }
}

const isForEver = (code: number | undefined): boolean => code !== undefined && code >= 500

const partsOf = (error: unknown): { readonly code?: string; readonly responseCode?: number } =>
  typeof error === 'object' && error !== null
    ? {
        ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
        ...('responseCode' in error && typeof error.responseCode === 'number'
          ? { responseCode: error.responseCode }
          : {}),
      }
    : {}
