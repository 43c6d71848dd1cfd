import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A line to whichever of several ports is meant just now, connection by connection; as small as a proxy can be. */
export type Line = {
  readonly port: number
  /** Where new connections go from now on, in turn; those that lead elsewhere are cut. */
  readonly leadTo: (ports: readonly number[]) => void
  readonly close: () => void
}

export const aLine = async (ports: readonly number[]): Promise<Line> => {
  const open = new Map<Socket, number>()
  let targets = ports
  let turn = 0
  const server = createServer((near) => {
    const port = targets[turn++ % targets.length] ?? 0
    const far = connect(port, '127.0.0.1')
    open.set(near, port)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.setNoDelay(true)
      one.on('error', () => undefined)
      one.on('close', () => other.destroy())
      one.pipe(other)
    }
    near.on('close', () => open.delete(near))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    leadTo: (meant) => {
      targets = meant
      for (const [socket, port] of open) if (!meant.includes(port)) socket.destroy()
    },
    close: () => {
      server.close()
      for (const socket of open.keys()) socket.destroy()
    },
  }
}
