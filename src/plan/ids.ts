type Brand<T, Name extends string> = T & { readonly brand: Name }

/** Identity of a plan across all its versions (plan.setId). */
export type PlanId = Brand<string, 'PlanId'>
export const planId = (id: string): PlanId => id as PlanId

/** A person with an account; the same human may own one plan and care for others. */
export type AccountId = Brand<string, 'AccountId'>
export const accountId = (id: string): AccountId => id as AccountId

/** What stands where other accounts have an address: nobody can sign in with it, and nothing is sent there. */
export const noAddressOf = (account: AccountId): string => `${noAddress}${account}`
export const isAddress = (email: string): boolean => !email.startsWith(noAddress)
const noAddress = 'by letter: '

export type PracticeId = Brand<string, 'PracticeId'>
export const practiceId = (id: string): PracticeId => id as PracticeId

export type CarerId = Brand<string, 'CarerId'>
export const carerId = (id: string): CarerId => id as CarerId

/** An instant in UTC, ISO 8601 with milliseconds; for showing, never for ordering. */
export type Instant = Brand<string, 'Instant'>
export const instant = (iso: string): Instant => iso as Instant

export const secondsBetween = (from: Instant, to: Instant): number =>
  (Date.parse(to) - Date.parse(from)) / 1000

export const secondsLater = (from: Instant, seconds: number): Instant =>
  instant(new Date(Date.parse(from) + seconds * 1000).toISOString())
