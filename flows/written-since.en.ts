import { timesReaderFrom, type WrittenSince } from '#src/flow/contradictions.ts'

/**
 * In one crisis: what the person and helpers say is to be done, and the team’s lines that stand above it at night; and what
 * holds the same times elsewhere.
 */
export const writtenSince: WrittenSince = {
  words: (name) =>
    `${name === '' ? 'One part of this plan' : name}: some words changed after other lines were written`,
  named: 'crisis.name',
  own: [
    ...['crisis.name', 'crisis.earlySigns', 'crisis.helpful', 'crisis.notHelpful'],
    ...['crisis.firstAction', 'crisis.escalateProposed'],
  ],
  team: ['crisis.clinicianAction', 'crisis.escalateWhen'],
  beside: ['cyp.emergencySheet', 'module.action', 'module.dose', 'module.whatHappens'],
  timesIn: timesReaderFrom({
    numbers: {
      ...{ 'half a': 0.5, 'half an': 0.5, a: 1, an: 1, one: 1, 'a couple of': 2, two: 2, three: 3, four: 4 },
      ...{ five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20 },
      ...{ thirty: 30, forty: 40, 'forty-five': 45, 'forty five': 45, sixty: 60, ninety: 90 },
    },
    to: ['to', 'or', '-', '–'],
    seconds: {
      ...{ second: 1, seconds: 1, sec: 1, secs: 1 },
      ...{ minute: 60, minutes: 60, min: 60, mins: 60 },
      ...{ hour: 3600, hours: 3600, hr: 3600, hrs: 3600 },
      ...{ day: 86_400, days: 86_400, night: 86_400, nights: 86_400, week: 604_800, weeks: 604_800 },
    },
  }),
}
