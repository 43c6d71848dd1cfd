import { demoPeople, newcomersDomain } from '#views/demo/people.en.ts'

/** Whether an address is one of the demonstration's. */
export const isMadeUp = (email: string): boolean => known.has(email) || email.endsWith(`@${newcomersDomain}`)

const known: ReadonlySet<string> = new Set(Object.values(demoPeople).map((person) => person.email))

/** The numbers under which its clinicians sign. */
export const madeUpRegistrations: ReadonlySet<string> = new Set(
  Object.values(demoPeople).flatMap(({ duty }) => ('registration' in duty ? [duty.registration] : [])),
)
