import type { Words } from '#src/flow/words.ts'
import type { approval } from './section.ts'

export const approvalWords: Words<typeof approval> = {
  title: 'Sign and publish',
  about: 'Who took part, and when the plan is due for review. About 1 minute.',
  seenBy:
    'Everyone who may read the plan, apart from the answer about speaking alone, which clinical staff see.',
  steps: {
    sign: {
      title: 'Sign this version of the plan',
      lead: 'Urgent care can read this version as soon as you approve it. Your name, role and registration number stand on it.',
    },
    'not-seen': { title: 'Why has the person not seen this version?' },
    represented: { title: 'Who spoke for the person, and in which role?' },
    'why-not': { title: 'Why was it not talked about with the person?' },
  },
  fields: {
    'sign.involved': {
      label: 'Who took part in the conversation?',
      hint: 'Choose all that fit.',
      why: 'Readers judge a plan by who was there when it was made.',
      heard: 'Took part in talks about the plan:',
      choices: {
        person: 'The person',
        family: 'Family',
        carer: 'A carer',
        attorney: 'Somebody with legal power to decide, such as an attorney for health',
        advocate: 'An advocate, such as an IMCA',
        declined: 'The person did not want to talk about it',
        'not-appropriate': 'Talking about it was not right at this time',
        nobody: 'Nobody has talked about it with the person yet',
      },
    },
    'sign.represented': {
      label: 'Who spoke for the person, and in which role?',
      hint: 'One person a line, such as “Ann Lee, attorney for health” or “Sam Roe, IMCA”.',
      why: 'Readers can ask who spoke, and see whether they may decide or only speak.',
      heard: 'Spoke for the person:',
    },
    'sign.whyNotTalked': {
      label: 'Why was it not talked about with the person?',
      hint: 'That it would upset somebody, or take time, is not enough by itself.',
      why: 'A plan that nobody talked about with its person says why.',
      heard: 'It was not talked about with the person, because:',
    },
    'sign.spokenAlone': {
      label: 'Did you speak with the person alone?',
      why: 'It is one way to notice pressure from someone else.',
      heard: 'Spoken to alone:',
      choices: { yes: 'Yes', no: 'No', 'not-known': 'Not known' },
    },
    'sign.sharedWithPerson': {
      label: 'Has the person seen this version?',
      why: 'The plan is theirs, and they may find what you missed.',
      heard: 'The person has seen this version:',
      choices: { yes: 'Yes', no: 'No' },
    },
    'sign.whyNotSeen': {
      label: 'Why has the person not seen this version?',
      hint: 'Say also when and how they will see it, or who has seen it in their place.',
      why: 'A plan that its person has not seen says why.',
      heard: 'The person has not seen this version, because:',
    },
    'sign.nextReview': {
      label: 'When should the plan be reviewed?',
      why: 'From that day, the plan says that its review is overdue.',
      heard: 'Next review:',
      urgent: 'Review due',
    },
  },
}
