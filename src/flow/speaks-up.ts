/** What lists say of a plan once it changed since its approval, in the order in which it is to be read. */
export type SpeaksUp = readonly ({ readonly called: string } & (
  | { readonly field: string }
  /** Whatever was asked. */
  | { readonly says: (line: string) => boolean }
))[]
