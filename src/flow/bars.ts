import type { Said } from './answer.ts'

export type Spoken = {
  readonly field: string
  readonly item?: string
  readonly said: Said
  readonly shown: readonly string[]
  readonly teamWords?: string
  readonly saidBy: { readonly name: string; readonly voice: string }
}

/** Somebody who is barred though no answer here says so, or of whom more is known than stands here. */
export type Bar = {
  readonly item: string
  /** Their numbers as `numbersIn` reads them. */
  readonly numbers?: readonly string[]
  /** Since when it is asked for and not approved. */
  readonly askedAt?: string
  /** Only a name in the answer that warns of people: whom it means is for the person to say. */
  readonly isAway?: true
  /** Not even a name: what they are to the person, or a name with one letter wrong. */
  readonly isMaybe?: true
  /** By a word of their name that is not their given one: a relative may be meant, so nobody leaves them out anywhere. */
  readonly isOfFamily?: true
  /** It is not clear whom that answer means: anybody of the list may have to stay away, and nobody is said to. */
  readonly isTurned?: true
  /** They stand in it all the same, by a name or by what they are to the person. */
  readonly isInIt?: true
  /** That answer warns of somebody, whoever it fits; `item` is empty then. */
  readonly isOfSomebody?: true
  /** It fits nobody of the list. */
  readonly isOfNobody?: true
  /** Of somebody: nobody has approved those words yet. */
  readonly isNew?: true
  /** The name as that answer writes it, where nobody of the list has it; `item` is empty then. */
  readonly written?: string
}

/** Who is named in own words; `askedAt` where the bar is not approved, `isAway` where a name is all that bars them. */
export type NamedBarred = Pick<Bar, 'askedAt' | 'isAway' | 'isMaybe' | 'isTurned' | 'isInIt'> & {
  readonly name: string
}
