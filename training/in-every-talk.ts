/** Who practises says it: a choice a turn, of which none has to be made. */
export const rules = { by: ['P'], class: 'F', need: 'OOOOOO' } as const

/** Where somebody can bear no more, or believes nothing more, the conversation is over in any scenario. */
export const tooMuch = { when: { distress: { atLeast: 9 } }, go: 'done' } as const
export const noTrust = { when: { trust: { below: 1 } }, go: 'done' } as const
