/**
 * What other pages ask that touches a question, by field: what was said there stands above it. Data, so that nothing here knows
 * which questions are alike.
 */
export type SaidAlready = Readonly<Record<string, readonly string[]>>
