import type { planForWith } from './door.ts'
import type { errorPageWith } from './errors.ts'
import type { Ports } from './ports.ts'
import type { respondWith } from './respond.ts'

/** What every file of routes is handed: the ports, and the ways to find a plan and to answer. */
export type Web = Ports & {
  readonly planFor: ReturnType<typeof planForWith>
  readonly respond: ReturnType<typeof respondWith>
  readonly errorPage: ReturnType<typeof errorPageWith>
}
