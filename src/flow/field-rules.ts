/** Dataset letters: P the person, A legal authority, H helper or carer, K clinician, S the system. */
export type Author = 'P' | 'A' | 'H' | 'K' | 'S'
/** W wish, R reported, V verified, C clinical, F fact: fixes what the words may claim. */
export type FieldClass = 'W' | 'R' | 'V' | 'C' | 'F'

export type FieldRules = {
  /** Letters of those who may author it, such as 'PHAK' (RULE-01). */
  readonly by: string
  readonly class: FieldClass
  /** One letter a pathway in the order E F L M D C: M must, R addressed, O optional, - not offered. */
  readonly need: string
  /** Shown to clinical viewers only. */
  readonly clinical?: true
  /** On the viewer's first screen. */
  readonly front?: true
  /** Opens the help lines when it is saved (RULE-MH-1). */
  readonly safety?: true
}
