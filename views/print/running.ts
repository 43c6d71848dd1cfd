import { ukDay } from '#src/flow/uk-day.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { dayInWords, momentInWords, nhsNumberInWords } from '../frame/when.ts'
import { urgentDayInWords } from '../urgent/day.ts'
import type { Says } from '../words.ts'

type Running = { readonly title: string; readonly top: string; readonly bottom: string }
type Sheet = {
  readonly now: string
  readonly isDraft: boolean
  readonly card?: string
  /** Where the plan is read as it is now. */
  readonly address: string
}

/** What stands on every sheet of a plan: whose it is, what it is, and how to see whether it still counts (RULE-SAF-2, RULE-SAF-3). */
export const running = ({ pdf }: Says<'pdf'>, publication: Publication, sheet: Sheet): Running => {
  const { now, isDraft } = sheet
  const who = whose({ pdf }, publication)
  const stopped = stoppedIn({ pdf }, publication)
  const printed = pdf.printed(momentInWords(now))
  if (isDraft)
    return {
      title: `${pdf.draft} ${who}`,
      top: `${pdf.draft}\n${who}`,
      bottom: `${pdf.draft} ${printed}`,
    }
  const what = versionIn({ pdf }, publication, now)
  return {
    title: [...stopped, who, what].join(' – '),
    top: [...stopped, who, what].join('\n'),
    bottom: [...stopped, `${pdf.copy} ${printed}`, pdf.scan, currentAt({ pdf }, publication, sheet)].join(
      ' ',
    ),
  }
}

const versionIn = (
  { pdf }: Says<'pdf'>,
  { version, approvedAt, content: { reviewOn } }: Publication,
  now: string,
): string => {
  const again = reviewOn < ukDay(now) ? pdf.wasToBeLookedAt : pdf.toBeLookedAt
  return `${pdf.approved(version, momentInWords(approvedAt))} · ${again(dayInWords(reviewOn))}`
}

/** The person reads it also after it stopped, and nobody is to follow what she prints of it then. */
const stoppedIn = ({ pdf }: Says<'pdf'>, { away }: Publication): readonly string[] =>
  away === undefined ? [] : [pdf.stopped[away.as](urgentDayInWords(away.at))]

const currentAt = (
  { pdf }: Says<'pdf'>,
  { content }: Publication,
  { address, card }: Pick<Sheet, 'address' | 'card'>,
): string =>
  pdf.asItIsNow({
    address,
    by: card === undefined ? pdf.byNumber : pdf.byNumberOrCard(card),
    practice: apart(content.signedBy.practice),
  })

/** A name keeps its own direction among the rest. */
const whose = ({ pdf }: Says<'pdf'>, { family, given, born, nhsNumber }: Publication): string => {
  const name = [family.toUpperCase(), given].filter((part) => part !== '').map(apart)
  return [
    name.length === 0 ? pdf.noName : name.join(', '),
    ...(born === '' ? [] : [pdf.born(dayInWords(born))]),
    ...(nhsNumber === undefined
      ? []
      : [pdf.nhsNumber(nhsNumberInWords(nhsNumber).replaceAll(' ', '\u00a0'))]),
  ].join(' · ')
}

const apart = (name: string): string => `\u2068${name}\u2069`
