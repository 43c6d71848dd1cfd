import type { When } from '../flow/section.ts'

/** When somebody else decides or writes for the person, as the forms say it. */
export type ForAnother = {
  /** When it is on record that the person cannot make this plan; never without a record. */
  readonly unable?: When
  /** The same of making it, or of deciding who may read it: then who has the power says that nobody does any more. */
  readonly unableToShare?: When
  /** Whose plan somebody else has in hand until they are older: nobody takes it over. */
  readonly tooYoung?: When
  /** What a clinician records of who has parental responsibility: it is no power of an attorney, and ends with childhood. */
  readonly parental?: string
}
