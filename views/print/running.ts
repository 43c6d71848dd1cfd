import type { Publication } from '#src/plan/reads/publication.ts'
import { dayInWords, momentInWords, nhsNumberInWords } from '../frame/when.ts'
import type { Says } from '../words.ts'

type Running = { readonly title: string; readonly top: string; readonly bottom: string }

/** What stands on every sheet of a plan: whose it is, what it is, and how to see whether it still counts (RULE-SAF-2, RULE-SAF-3). */
export const running = (
  { pdf }: Says<'pdf'>,
  publication: Publication,
  { now, isDraft, card }: { readonly now: string; readonly isDraft: boolean; readonly card?: string },
): Running => {
  const who = whose({ pdf }, publication)
  if (isDraft)
    return {
      title: `${pdf.draft} ${who}`,
      top: `${pdf.draft}\n${who}`,
      bottom: `${pdf.draft} ${pdf.printed(momentInWords(now))}`,
    }
  const { version, approvedAt, content } = publication
  const what = `${pdf.approved(version, momentInWords(approvedAt))} · ${pdf.validUntil(dayInWords(content.reviewOn))}`
  return {
    title: `${who} – ${what}`,
    top: `${who}\n${what}`,
    bottom: `${pdf.copy(momentInWords(now))} ${pdf.whether}${card === undefined ? '' : pdf.whetherByCard(card)}. ${pdf.ownCheck}`,
  }
}

/** A name keeps its own direction among the rest. */
const whose = ({ pdf }: Says<'pdf'>, { family, given, born, nhsNumber }: Publication): string => {
  const name = [family.toUpperCase(), given].filter((part) => part !== '').map(apart)
  return [
    name.length === 0 ? pdf.noName : name.join(', '),
    ...(born === '' ? [] : [pdf.born(dayInWords(born))]),
    ...(nhsNumber === undefined ? [] : [pdf.nhsNumber(nhsNumberInWords(nhsNumber))]),
  ].join(' · ')
}

const apart = (name: string): string => `\u2068${name}\u2069`
