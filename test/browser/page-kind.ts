import type { EveryWorld } from './every-world.ts'

/** One kind of page: its route, an address that shows it, who sees it, and what was sent to get it. */
export type PageKind = {
  readonly route: string
  readonly is: string
  readonly who: string
  readonly at: string
  readonly status?: number
  readonly post?: Readonly<Record<string, string>>
  readonly from?: 'elsewhere'
  readonly enctype?: string
  readonly first?: (world: EveryWorld) => Promise<void>
}
