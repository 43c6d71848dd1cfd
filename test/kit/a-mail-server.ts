import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'

export type Arrived = { readonly from: string; readonly to: readonly string[]; readonly raw: string }
export type AMailServer = {
  readonly url: string
  readonly arrived: readonly Arrived[]
  /** How many came in, taken or not. */
  readonly came: number
}

/** A refusal, as a server says it. */
export const refusal = (responseCode: number, words: string): Error =>
  Object.assign(new Error(words), { responseCode })

type Conduct = Pick<SMTPServerOptions, 'onConnect' | 'onMailFrom' | 'onRcptTo' | 'disabledCommands'> & {
  /** Called when the whole mail has come in, before the server says that it took it. */
  readonly beforeTaken?: (mail: Arrived, close: () => void) => Error | 'silent' | undefined
}

/** A real SMTP server on a port of its own, which behaves as it is told. */
export const aMailServer = async ({ beforeTaken, ...conduct }: Conduct = {}): Promise<AMailServer> => {
  const arrived: Arrived[] = []
  const counted = { came: 0 }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 50,
    ...conduct,
    onData: (stream, { envelope }, done) => {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        const to = envelope.rcptTo.map(({ address }) => address)
        const mail = { from, to, raw: Buffer.concat(pieces).toString('utf8') }
        counted.came += 1
        const answer = beforeTaken?.(mail, () => {
          for (const connection of server.connections) connection.close()
        })
        if (answer === 'silent') return
        if (!answer) arrived.push(mail)
        done(answer ?? null)
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => new Promise<void>((closed) => server.close(closed)))
  const url = `smtp://127.0.0.1:${portOf(server.server.address())}`
  return {
    url,
    arrived,
    get came() {
      return counted.came
    },
  }
}

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0
