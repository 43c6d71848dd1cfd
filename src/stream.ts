/** What one kind of stream is made of: a plan, a training run. */
export type Kind = {
  readonly key: unknown
  /** What has been so far. */
  readonly state: unknown
  readonly command: unknown
  /** What deciding needs from outside: the time, what else there is. Looked at anew in every attempt. */
  readonly around: unknown
  /** A fact as it will lie in the stream. */
  readonly fact: unknown
  /** A fact as any release may have stored it. */
  readonly stored: unknown
  readonly refusal: unknown
  /** What is written together with the facts. */
  readonly beside: object
}

/** All that there is to know of a kind of stream; every function is pure. */
export type Stream<K extends Kind> = {
  readonly initial: (key: K['key']) => K['state']
  readonly decide: (state: K['state'], command: K['command'], around: K['around']) => Decided<K>
  readonly evolve: (state: K['state'], fact: K['fact']) => K['state']
  readonly cast: (stored: K['stored']) => K['fact']
}

export type Decided<K extends Kind> =
  | Writing<K>
  /** `despite`: what is written all the same, such as that somebody tried. */
  | { readonly ok: false; readonly refusal: K['refusal']; readonly despite?: Writing<K> | undefined }

type Writing<K extends Kind> = {
  readonly ok: true
  readonly facts: readonly K['fact'][]
  /** What they make of the state, where deciding has folded them already. */
  readonly after?: K['state']
} & K['beside']

/** The disk, as a stream sees it. */
export type Port<K extends Kind> = {
  /** The initial state when nothing was ever written. */
  load(key: K['key']): Promise<K['state']>
  around(state: K['state'], command: K['command']): Promise<K['around']>
  /** `lost-race` when somebody else wrote first; nothing was written then. */
  save(saving: Saving<K>): Promise<'saved' | 'lost-race'>
}

export type Saving<K extends Kind> = {
  readonly key: K['key']
  readonly before: K['state']
  readonly after: K['state']
  readonly decision: Writing<K>
}

/** Either way with the state that it was decided on, or that it led to. */
export type Outcome<K extends Kind> =
  | { readonly ok: true; readonly state: K['state'] }
  | { readonly ok: false; readonly refusal: K['refusal']; readonly state: K['state'] }

/** Load, decide, save: the only place where a decision meets the disk; a lost race is decided again. */
export const actOn =
  <K extends Kind>({ decide, evolve }: Pick<Stream<K>, 'decide' | 'evolve'>, port: Port<K>) =>
  async (key: K['key'], command: K['command']): Promise<Outcome<K>> => {
    for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
      const before = await port.load(key)
      const decision = decide(before, command, await port.around(before, command))
      const writing = decision.ok ? decision : decision.despite
      if (writing === undefined || writing.facts.length === 0) return outcomeOf(decision, before)
      const after = writing.after ?? writing.facts.reduce<K['state']>(evolve, before)
      if ((await port.save({ key, before, after, decision: writing })) === 'saved')
        return outcomeOf(decision, after)
    }
    throw new Error(`a stream was changed by others ${attemptsMax} times while one change was saved`)
  }
const attemptsMax = 5

const outcomeOf = <K extends Kind>(decision: Decided<K>, state: K['state']): Outcome<K> =>
  decision.ok ? { ok: true, state } : { ok: false, refusal: decision.refusal, state }

/** What stored facts make of a state. */
export const foldStored = <K extends Kind>(
  { cast, evolve }: Pick<Stream<K>, 'cast' | 'evolve'>,
  start: K['state'],
  stored: readonly K['stored'][],
): K['state'] => stored.map(cast).reduce<K['state']>(evolve, start)
