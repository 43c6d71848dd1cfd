import type { Entry } from '#src/plan/content.ts'
import type { Topic } from '#src/plan/reads/section-review.ts'
import type { Says } from '../words.ts'

/**
 * What others wrote to a question, for the team's box beside it, with who said it. A wish in own words alone: quoted beside a fact
 * or a record it would read as one. Nothing that some readers do not read, or that is settled elsewhere: a refusal, or a message
 * about danger. Undefined where there is nothing of the kind.
 */
export const quotationOf = (
  { reviewSection: says }: Says<'reviewSection'>,
  topic: Topic,
): string | undefined => {
  if (!isWish(topic) || topic.messages.length > 0) return undefined
  if (topic.seeing.some(({ refusal }) => refusal === 'listed')) return undefined
  const theirs = topic.entries.filter(
    ({ saidBy, said, shown }) => saidBy.voice !== 'team' && said.kind === 'answer' && shown.length > 0,
  )
  return theirs.length === 0
    ? undefined
    : theirs.map((one) => says.quoted(whoSaid(says, one), one.shown.map(quotable))).join('\n')
}

const isWish = ({ rules }: Topic): boolean =>
  rules.class === 'W' &&
  inOwnWords.includes(rules.control) &&
  rules.sees === undefined &&
  !rules.delicate &&
  !rules.hold &&
  !rules.forTeams
const inOwnWords = ['paragraph', 'lines']

const whoSaid = (
  says: Says<'reviewSection'>['reviewSection'],
  { saidBy: { name, relationship } }: Entry,
): string => `${name || says.thePerson}${relationship === undefined ? '' : ` (${relationship})`}`

/** On one line and with no mark that would end the quotation before its end: what follows it is the team’s. */
const quotable = (text: string): string =>
  text
    .replaceAll(/[“”"„‟«»]/g, '’')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' / ')
