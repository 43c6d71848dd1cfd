import { z } from 'zod'
import type { UrgentTyped } from '#views/urgent/search.ts'
import { openedAddress, sealedAddress } from '../frame/sealed-address.ts'

/** What was looked for, as the address of the page that answers it. */
export const sealedSearch = (typed: UrgentTyped, session: string): string =>
  sealedAddress(JSON.stringify(typed), { session, page })

export const openedSearch = (sealed: string, session: string): UrgentTyped | undefined => {
  const opened = openedAddress(sealed, { session, page })
  return opened === undefined ? undefined : shape.safeParse(JSON.parse(opened)).data
}

const page = 'urgent search'

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
