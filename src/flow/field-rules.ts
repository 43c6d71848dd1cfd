import type { Mark } from './mark.ts'

/** Dataset letters: P the person, A legal authority, H carer, K clinician, K1 senior clinician, S the system. */
export type Author = 'P' | 'H' | 'A' | 'K' | 'K1' | 'S'
/** W wish, R reported, V verified, C clinical, F fact: fixes what the words may claim. */
export type FieldClass = 'W' | 'R' | 'V' | 'C' | 'F'
/** M must hold a value before approval, R needs a value or a reason, O is optional, - is not offered. */
export type Need = 'M' | 'R' | 'O' | '-'
/** One letter a pathway, in the order of `pathways`; five letters, or one that there is not, do not compile. */
export type Needs = `${Need}${Need}${Need}${Need}${Need}${Need}`

/** What the dataset says of a field, whatever its kind. */
export type FieldRules = {
  /** Those who may author it (RULE-01), one at least; K1 is not K. */
  readonly by: readonly [Author, ...Author[]]
  /** Carers who may not author it may suggest what to say; what they send is no answer until an author takes it over. */
  readonly suggestedBy?: readonly ['H']
  readonly class: FieldClass
  readonly need: Needs
  /** Whom it is shown to: every authorised reader if nothing is said, clinical readers, or on a click of its own (`site`). */
  readonly sees?: 'open' | 'clinical' | 'site'
  /** May be withheld from the person's copy by a clinician with a reason. */
  readonly hold?: true
  /** Read by clinical readers wherever they work, and not on the person's own pages: it says what may be withheld from them, or a crew that did not know it could do harm. */
  readonly forTeams?: true
  /** What the product knows this field as; one field of a plan at most bears a mark. */
  readonly mark?: Mark
  /** On the first screen of urgent care. */
  readonly front?: true
  /** Choices that only papers show: reported until a clinician has seen them. What gives a power to decide says so. */
  readonly papers?: Readonly<Record<string, 'power' | 'standing'>>
  /** A day, or a year, that has been: none that is still to come is an answer. */
  readonly past?: true
  /** Own words that may be a day, which goes by where it is typed as plainly as one. */
  readonly typedDay?: true
  /** Kept from carers until the person opens it to them. */
  readonly delicate?: true
  /** Only chooses which pages come: read by whoever gave it, and told, approved and exchanged with nobody. */
  readonly leads?: true
  /** A search finds the plan by it too: read by whoever gave it, and told, approved and exchanged with nobody. */
  readonly finds?: true
  /** Choices that no carer is told of: it may be that very carer from whom somebody hides. */
  readonly untoldToCarers?: readonly string[]
  /** Choices with which the pages of whoever took them are drawn larger. */
  readonly drawnLarge?: readonly string[]
  /** Choices of who cannot use a voice call: numbers that take signs or text stand first on their pages. */
  readonly callsWithoutVoice?: readonly string[]
  /** Tells where somebody is, as the address does: hidden with it from carers once such a choice is taken. */
  readonly tellsWhere?: true
  /**
   * Whoever answers it signs for what stands in these fields, with the name, role and registration of her account: whatever of
   * it is answered again later has to be signed for again.
   */
  readonly signs?: readonly string[]
  /** Says on what a plan is made or who may be told of it: whoever signs is shown where it was said otherwise in the version before. */
  readonly agrees?: true
  /** Choices with which the plan is given to no other team: what was let before such a hand-over gives nothing after it. */
  readonly staysHere?: readonly string[]
  /** Of those, choices with which the person names by themselves which teams are given it: a team that they let goes on. */
  readonly namesTeams?: readonly string[]
  /** Choices with which somebody asks to be talked with before anything is agreed: once a clinician has recorded what was, nobody reads them. */
  readonly talksFirst?: readonly string[]
  /** Said for such a talk: read by the practice that has the plan, and approved, told and exchanged with nobody. */
  readonly forTalk?: true
  /** Says what clinicians decided: its words refuse nothing of the person's own, however they are put. */
  readonly decides?: true
  /** Opens the help lines when it is saved (RULE-MH-1). */
  readonly safety?: true
  /** Asks what is hard, what makes it worse or what nobody should do: what others might do is a wish there, and no word of harm. */
  readonly asksWhatNot?: true
  /** Asks what helps at home: a cord by the bed calls for help there, and is no sign of danger. */
  readonly asksForAids?: true
  /** May be answered by a recording, which somebody types up: own words that helpers may hear, on the section itself. */
  readonly spoken?: true
}

/** A field that none but clinicians write: people are not asked, and approval asks for it. */
export const isClinicianOnly = ({ by }: FieldRules): boolean =>
  by.every((author) => author === 'K' || author === 'K1' || author === 'S') &&
  by.some((author) => author !== 'S')

/**
 * A wish that no clinician may author: nobody else can say it, so that its person may leave it unsaid, also where it is a must. And
 * where they live, as somebody may look for them.
 */
export const mayStayUnsaid = ({ class: kind, by, mark }: FieldRules): boolean =>
  mark === 'address' ||
  (kind === 'W' && by.every((author) => author === 'P' || author === 'H' || author === 'A'))

/** Not for every 'urgent-reader': what is shown on a click of its own is not shown beside the rest either. */
export const isForClinicalReaders = ({ sees }: FieldRules): boolean => sees !== undefined && sees !== 'open'

/** Whether what the person says to it is shown to no carer, whatever they choose. */
export const isForNoCarer = (field: FieldRules | undefined): boolean =>
  field?.sees === 'clinical' &&
  (field.hold === true || ![...field.by, ...(field.suggestedBy ?? [])].includes('H'))
