import { Agent } from 'node:http'
import { exchange } from './exchange.ts'
import type { Served } from './serve.ts'

/** What a browser without a cache loads: the page and what it names, and the bytes of the bodies. */
export type Weight = { readonly requests: number; readonly bytes: number; readonly gzipBytes: number }

export const weighPage = async (served: Served, path: string, cookie = ''): Promise<Weight> => {
  const page = await weigh(served, path, cookie)
  const named = [...page.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, asset = '']) => asset)
  const parts = [
    page,
    ...(await Promise.all([...new Set(named)].map((asset) => weigh(served, asset, cookie)))),
  ]
  return {
    requests: parts.length,
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
    gzipBytes: parts.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0),
  }
}

const weigh = async ({ port }: Served, path: string, cookie: string) => {
  const agent = new Agent()
  const get = (headers: Readonly<Record<string, string>>) =>
    exchange({ port, agent, method: 'GET', path, headers: { cookie, ...headers } })
  const plain = await get({})
  if (plain.status !== 200) throw new Error(`${path} gave ${plain.status}`)
  const packed = await get({ 'Accept-Encoding': 'gzip' })
  return { text: plain.body.toString(), bytes: plain.body.length, gzipBytes: packed.body.length }
}
