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

/**
 * Whether a line has a sign that is not seen, or that turns the order of what is written around it: it would stand so in
 * titles and headings. What joins letters, or the parts of a face, stays.
 */
export const hasUnseenSigns = (line: string): boolean => unseenSigns.test(line)

/** Whether a line may go into a mail that we send: nothing in it leads anywhere. */
export const isMailed = (line: string): boolean => !marksOrAddress(line.slice(0, longest))
const marksOrAddress = (line: string): boolean => /[<>]/.test(line) || webAddress.test(line)

/** What a service is called by that has no other name: 111, 999, 112. */
export const isServiceNumber = (line: string): boolean => /^[1-9]\d{2}$/.test(line)

/** Nobody's name is longer, and looking for an address in a megabyte takes minutes. */
const longest = 1000
const foreign = /[\p{C}\p{Zl}\p{Zp}<>]/u
/** Controls but for space, marks of direction, and what has no width. */
const unseenSigns =
  /[^\P{Cc}\t\n\r]|[\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/u
/** `http://…`, `www.…`, `example.org`; not `J. Smith`, `J.SMITH` or `Dr.Khan`. */
const webAddress = /:\/\/|\b[Ww]{3}\.|[\p{L}\p{N}-]{2}\.(\p{Ll}{2,}|\p{Lu}{2,})(?!\p{L})/u
