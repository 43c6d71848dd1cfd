import type { SectionReview, Topic } from '../../plan/reads/section-review.ts'

/** A wish that nobody but the team has spoken to, also one that the team may say as its own: a wish that somebody gave is not written over. */
export const mayBeTold = ({ writes, rules, entries }: Topic): boolean =>
  (writes === 'at-their-word' || (writes === 'own' && rules.class === 'W')) &&
  entries.every(({ saidBy, said }) => saidBy.voice === 'team' || said.kind !== 'answer')

/** Below the section's address: the page that the button leads to beside such a question, once everything typed on the page is saved. */
export const theirWordIn = (section: string, review: SectionReview, deed: string): string | undefined => {
  const topic = review
    .flatMap(({ topics }) => topics)
    .find((one) => deed === `at-their-word ${one.name}` && mayBeTold(one))
  return topic && `${section}/at-their-word/${topic.at.join('/')}`
}

/** What is a file, or lies apart, and that she may answer. */
export const mayLieBeside = ({ rules, writes }: Topic): boolean =>
  (rules.control === 'file' || rules.control === 'site') && (writes === 'own' || writes === 'correction')

/** The same for a file, or for what lies apart. */
export const besideIn = (section: string, review: SectionReview, deed: string): string | undefined => {
  const topic = review
    .flatMap(({ topics }) => topics)
    .find((one) => deed === `beside ${one.name}` && mayLieBeside(one))
  return topic && `${section}/beside/${topic.at.join('/')}`
}
