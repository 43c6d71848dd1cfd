import { type Danger, dangers } from '../../flow/listening.ts'
import { type Nation, nations } from '../../flow/section.ts'

/** For whom the page with help is worded, what became of the words, and where it leads on and back to. */
export type HelpAsked = {
  /** What the words speak of, most urgent first: the page is about the first of them, and leads on to the others. */
  readonly dangers: readonly Danger[]
  readonly isCarer: boolean
  /** Whether the words are in the plan, only kept as typed, told to the clinicians alone, in an invitation, or kept nowhere. */
  readonly kept: HelpKept
  /** Whether a practice that can read the words is told, or nobody is before a hand-over. */
  readonly told: HelpTold
  readonly next: string | undefined
  readonly back: string | undefined
  /** Whose numbers; England’s where nobody said. */
  readonly nation: Nation
  /** Whether the plan is of somebody under 18. */
  readonly isYoung: boolean
  /** Whether helpers may read the answer that was written, it was hidden from them on this page, or such words are kept from every other helper, who may go on reading what stood there before. */
  readonly helpers?: HelpersSee | undefined
}
const tellings = ['now', 'later'] as const
export type HelpTold = (typeof tellings)[number]
const seen = ['read', 'hidden', 'kept', 'kept-before'] as const
export type HelpersSee = (typeof seen)[number]
const kinds = ['plan', 'typed', 'private', 'invitation', 'nowhere'] as const
export type HelpKept = (typeof kinds)[number]

/** Numbers stand for the dangers: the history of a browser at home tells whoever looks what was written. */
export const helpAddress = (page: HelpAsked): string => {
  const { isCarer, kept, told, next, back, nation, isYoung, helpers } = page
  const asked = new URLSearchParams()
  const [first, ...others] = page.dangers.map((danger) => dangers.indexOf(danger) + 1)
  if (first !== undefined) asked.set('page', String(first))
  if (others.length > 0) asked.set('also', others.join('-'))
  if (isCarer) asked.set('as', 'carer')
  if (kept !== 'plan') asked.set('kept', kept)
  if (told !== 'later') asked.set('told', told)
  if (next !== undefined) asked.set('next', next)
  if (back !== undefined) asked.set('back', back)
  if (helpers) asked.set('helpers', helpers)
  if (nation !== 'england') asked.set('in', nation)
  if (isYoung) asked.set('for', 'young')
  return `/help-now?${asked}`
}

/** Whoever came by a link on a page of their plan goes back to that page. */
export const helpAsked = (
  query: Readonly<Record<string, string>>,
  cameFrom: string | undefined,
): HelpAsked => ({
  dangers: [...new Set(`${query.page ?? ''}-${query.also ?? ''}`.split('-'))].flatMap(
    (number) => dangers[Number(number) - 1] ?? [],
  ),
  isCarer: query.as === 'carer',
  kept: kinds.find((kind) => kind === query.kept) ?? 'plan',
  told: tellings.find((one) => one === query.told) ?? 'later',
  next: localPath(query.next) ?? localPath(cameFrom),
  back: localPath(query.back),
  nation: nations.find((one) => one === query.in) ?? 'england',
  isYoung: query.for === 'young',
  helpers: seen.find((one) => one === query.helpers),
})

/** Only a page of ours can follow. */
const localPath = (path: string | undefined): string | undefined =>
  path !== undefined && /^\/plans\/[\w./?&=#-]+$/.test(path) ? path : undefined
