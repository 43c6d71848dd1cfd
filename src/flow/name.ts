import { withoutUnseen } from './heard-text.ts'

/**
 * Whether a line can be somebody's name. No sign that a machine reads, or that turns the order of what is written
 * around it; no address of the web, because names are sent in mail. What joins letters in some scripts stays. A dot is no name.
 */
export const isName = (line: string): boolean =>
  line.length <= longest &&
  hasLetters(line) &&
  !foreign.test(line.replace(/[\u200c\u200d]/gu, '')) &&
  !webAddress.test(line)

export const hasLetters = (line: string): boolean => /\p{L}/u.test(withoutUnseen(line.slice(0, longest)))

/** What a service is called by that has no other name: 111, 999, 112. */
export const isServiceNumber = (line: string): boolean => /^[1-9]\d{2}$/.test(line)

/** Nobody's name is longer, and looking for an address in a megabyte takes minutes. */
const longest = 1000
const foreign = /[\p{C}\p{Zl}\p{Zp}<>]/u
/** `http://…`, `www.…`, `example.org`; not `J. Smith`, `J.SMITH` or `Dr.Khan`. */
const webAddress = /:\/\/|\b[Ww]{3}\.|[\p{L}\p{N}-]{2,}\.(\p{Ll}{2,}|\p{Lu}{2,})(?!\p{L})/u
