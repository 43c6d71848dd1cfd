import type { Words } from '#src/flow/words.ts'
import type { closing } from './section.ts'

export const closingWords: Words<typeof closing> = {
  title: 'Close the plan',
  about: 'Say why the plan comes to its end.',
  seenBy: 'The practice.',
  steps: {
    reason: { title: 'Why does this plan come to its end?' },
    death: { title: 'What is known of the death?' },
  },
  fields: {
    'closing.reason': {
      label: 'Reason',
      hint: 'Where the new practice uses Sayso, leave it open, since it moves once they approve.',
      why: 'It stands in the record of the plan.',
      heard: 'Closed because:',
      choices: {
        died: 'The person has died',
        moved: 'The person is with another practice now',
        'no-longer-wanted': 'The person does not want a plan any more',
      },
    },
    'out.dateOfDeath': {
      label: 'Date of death',
      why: 'It stands in the record of the plan, for clinicians alone.',
      heard: 'Date of death:',
      none: 'The day is not known',
      parts: { on: { label: 'Day' } },
    },
    'out.deathSource': {
      label: 'How do you know of it?',
      why: 'A formal notice of the register is surer than a call.',
      heard: 'Known from:',
      choices: {
        'pds-formal': 'The NHS register (PDS), formal: the death is certified',
        'pds-informal': 'The NHS register (PDS), informal: somebody reported it',
        gp: 'This practice, or another GP practice',
        hospice: 'A hospice',
        hospital: 'A hospital',
        family: 'Family, or somebody close',
        other: 'From somebody else',
        'not-known': 'How it came to be known is not known',
      },
    },
    'out.actualPlace': {
      label: 'Where did they die?',
      why: 'Whether people die where they wanted to be shows how well plans work.',
      heard: 'Died:',
      choices: {
        'own-home': 'In their own home',
        'relative-home': 'In the home of family or friends',
        'care-home': 'In a care home without nursing',
        'nursing-home': 'In a nursing home',
        hospice: 'In a hospice',
        'acute-hospital': 'In a hospital',
        'community-hospital': 'In a community hospital',
        'mental-health-unit': 'In a mental health unit',
        'ld-unit': 'In a unit for people with a learning disability',
        ambulance: 'In an ambulance',
        street: 'Outside, or in a public place',
        'gp-premises': 'At a GP practice',
        other: 'In another place',
        'not-known': 'The place is not known',
      },
      note: 'Which one? (optional)',
    },
  },
}
