/** What somebody answered to one field, in red and word for word; it stays where it was said too. */
export type Warned<Field extends string = string, Sentence extends string = string> = {
  readonly draw: 'warned'
  readonly field: Field
  readonly label: Sentence
  /** Beside the name of somebody to ring who stands in that answer, and told to whoever is about to sign. */
  readonly named: Sentence
  readonly namedToo: Sentence
  /** In their place where not even a name says so. */
  readonly mayBe: Sentence
  readonly mayBeToo: Sentence
  /** Before every list of people to call, whoever that answer fits; where its reader is not shown it; and where it is new. */
  readonly somebody: Sentence
  readonly somebodyUnseen: Sentence
  readonly somebodyNew: Sentence
  /** Told to whoever is about to sign, where that answer fits nobody to call. */
  readonly ofNobodyToo: Sentence
  /** Beside everybody to ring where it is not clear whom that answer means, beside whom it names all the same, beside its own words, and told to whoever signs. */
  readonly turned: Sentence
  readonly turnedNamed: Sentence
  readonly turnedHere: Sentence
  readonly turnedToo: Sentence
  /** The same of own words in which such a name stands. */
  readonly namedInWords: Sentence
  /** The name of a reader in `hears`: a whole answer that it hears warns of nobody, and stands where it was said alone. */
  readonly unless?: string
}
