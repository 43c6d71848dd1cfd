import { mayRefuse } from '../../flow/listening.ts'
import type { Plan } from '../plan.ts'
import type { OwnQuestion } from '../question.ts'
import type { PrivateWord } from '../told-in-private.ts'

/**
 * Questions and private words that may refuse a treatment. They are no part of the plan, so that nobody who follows it reads
 * them: whoever signs it should know, whether or not somebody has answered meanwhile.
 */
export const refusingBeside = ({
  questions,
  privateWords,
  approved,
  forms,
}: Plan): { readonly questions: readonly OwnQuestion[]; readonly inPrivate: readonly PrivateWord[] } => {
  const isHeard = ({ text }: { readonly text: string }): boolean => mayRefuse(text, forms.mayRefuseTreatment)
  const isOfNow = ({ reply, takenBack }: OwnQuestion): boolean =>
    takenBack === undefined && (reply === undefined || approved === undefined || reply.at > approved.at)
  return {
    questions: questions.filter((one) => isOfNow(one) && isHeard(one)),
    inPrivate: privateWords.filter(isHeard),
  }
}
