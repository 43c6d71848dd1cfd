import { monthInWords } from '../frame/when.ts'

/** What the live audit finds over the plans of a practice: three lists, and no number for anybody. */
export const teamWords = {
  title: 'What readers at night would miss',
  lead: (plans: number) =>
    plans === 0
      ? 'No plan of your practice is approved and read by urgent care now, so there is nothing to look at.'
      : `A computer looked at ${plans === 1 ? 'the one plan' : `the ${plans} plans`} of your practice that urgent care reads now, as approved. It looked at no draft, and counts nobody’s work.`,
  unread: (plans: number) =>
    `${plans === 1 ? 'One approved plan' : `${plans} approved plans`} could not be looked at, and ${plans === 1 ? 'is' : 'are'} in none of the numbers below.`,
  few: (least: number) =>
    `Of fewer than ${least} plans no middle and no spread is said: one plan more would turn it round. What was found is listed, so that it can be mended.`,
  inPlans: 'In how many plans',
  count: (plans: number, applicable: number) => `${plans} of ${applicable}`,
  why: 'Why it matters, and how it is mended',
  lists: {
    alerts: {
      title: 'Safety alerts',
      head: 'What was found',
      text: 'Whoever signed gave a reason, or said that they know of it; or the review is overdue. They come before everything else on this page.',
      none: 'In none of these plans.',
    },
    missed: {
      title: 'What is missed most',
      head: 'What was looked for, and is missing',
      text: 'Counted where the plan asks for it. What somebody would rather not say is no gap.',
      none: 'All that was looked for is there.',
    },
    hints: {
      title: 'Hints about wording',
      head: 'What was found',
      text: 'Lists of words miss what is said otherwise, and find what is meant well. They count for nothing, and say of nobody that they wrote it wrong.',
      none: 'None in these plans.',
    },
  },
  sections: 'How much a plan lacks, section by section',
  sectionsText:
    'How many of the things that were looked for are not there. It says nothing of how ill or how safe somebody is, nor of who wrote the plan.',
  section: 'Section',
  plans: 'Plans',
  median: 'The middle plan lacks',
  half: 'Half of the plans lack',
  most: 'The most',
  between: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
  tooFew: 'Too few plans',
  months: {
    title: 'Month by month',
    text: 'How many of the things that were looked for a plan lacked on average, by the month in which it was approved, as it was approved. It counts plans, and nobody’s work. Fewer is better.',
    head: 'Month',
    plans: 'Plans approved',
    lacked: 'A plan lacked on average',
    special: 'What stands out',
    month: (month: string) => monthInWords(month),
    mean: 'mean',
    upper: 'upper limit',
    lower: 'lower limit',
    drawn:
      'A line through the months. A filled circle is a month with at least ten plans, a hollow one a month with fewer, a square a month that stands out. The same figures stand in the table below.',
    noLimits: (enough: number) =>
      `No limits are drawn yet: that takes 12 months with at least 10 plans each, and there ${enough === 1 ? 'is one' : `are ${enough === 0 ? 'none' : enough}`}. Until then a rise or a fall can be chance alone.`,
    limits: (mean: string, lower: string, upper: string) =>
      `The mean is ${mean}. Chance alone keeps a month between ${lower} and ${upper}, by the rules of Making Data Count.`,
    nothing:
      'Nothing stands out: the ups and downs are what chance makes, and no single month needs a reason.',
    standsOut: (months: readonly string[]) =>
      `These months stand out, for better or worse: ${months.join(', ')}. Look for what changed then, and not for who.`,
    few: 'Fewer than 10 plans: not judged',
    notYet: 'Not judged yet',
    usual: 'Nothing',
    rules: {
      outside: 'Outside the limits.',
      run: 'One of at least seven in a row on one side of the mean.',
      trend: 'One of at least seven in a row that rise, or fall.',
      near: 'One of two in three close to a limit.',
    },
  },
  only: {
    alert: 'Only plans with this safety alert, as they were signed:',
    profile: 'Only plans in which this was looked for and found missing:',
    hint: 'Only plans with this hint about wording:',
  },
  notOnly: 'Show all plans',
  link: 'What readers at night would miss in your plans',
} as const
