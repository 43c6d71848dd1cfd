import type { errorPageWith } from './errors.ts'
import type { Ports } from './ports.ts'
import type { respondWith } from './respond.ts'

/** What every room is handed: the ports, and the ways to answer. */
export type Service = Ports & {
  readonly respond: ReturnType<typeof respondWith>
  readonly errorPage: ReturnType<typeof errorPageWith>
}
