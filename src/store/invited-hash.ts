import { emailKey } from './accounts.ts'
import type { Sealing } from './keys.ts'

/** An address that was invited, as the plan keeps it: it is found by whoever has the address, and tells nobody else. */
export const invitedHash =
  ({ hashOf }: Sealing) =>
  (email: string): string =>
    hashOf(`invited ${emailKey(email)}`)
