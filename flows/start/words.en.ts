import type { Words } from '#src/flow/words.ts'
import type { start } from './section.ts'

const reasons = {
  cyp: { me: 'I am under 18', them: 'A child or a young person under 18' },
  ltc: {
    me: 'I live with a condition that can suddenly get worse, such as COPD, heart failure, sickle cell or epilepsy',
    them: 'A long-term condition that can suddenly get worse',
  },
  frailty: {
    me: 'I am getting frail, or my memory is getting worse',
    them: 'Frailty, or a failing memory',
  },
  mhc: {
    me: 'I have been in a mental health crisis, or fear that I may be',
    them: 'Times of mental health crisis',
  },
  ld: {
    me: 'I have a learning disability, or I am autistic',
    them: 'A learning disability, or autism',
  },
  eol: {
    me: 'I am very ill or very frail, and may be in the last years of my life',
    them: 'Serious illness or frailty, perhaps in the last years of life',
  },
} as const

export const startWords: Words<typeof start> = {
  title: 'Where to begin',
  about:
    'What brought you here, and a few short questions, so that we ask you only what fits. About 5 minutes.',
  seenBy:
    'You, anyone you let help you, and the nurse or doctor who checks your plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  steps: {
    worry: {
      title: 'What made you think about a plan?',
      lead: 'This plan is about you, and somebody can sit with you and read it to you. To write about somebody who is not beside you, begin a plan for them. It is a plan of its own.',
      elsewhere: { text: 'I help someone: begin a plan for them', href: '/plans/for-somebody' },
    },
    'worry-about': {
      title: 'What is this about?',
      lead: 'Whatever it is, three short pages make one page that you can print today. Pages about something sudden can bring back a bad time, and you can stop after any of them.',
    },
    reason: {
      title: 'Which of these fits you?',
      lead: 'Each brings questions of its own, and you can leave any of them. If you choose the last one, a few pages are about dying. With the others, one page may ask about dying. One page may ask if there is a form about your heart. If none is right for you, choose the one that is most like it, and tell your nurse or doctor.',
    },
    'birth-year': { title: 'In which year were you born?' },
    young: {
      title: 'A plan for somebody under 18',
      lead: 'If you are under 16, no nurse or doctor gets what you write here: you cannot hand it over alone. Show it to a parent, a carer, a nurse or a teacher. They can begin a plan for you, and your own words have pages there. To tell somebody something today, call Childline on 0800 1111. If you are 16 or 17, you can write this plan yourself, and nobody hands it over but you. On the next page choose “I am under 18”, and anything else that fits.',
    },
    mostly: {
      title: 'What is your plan mostly about?',
      lead: 'You are asked about everything that you chose. If they matter as much as each other, go on without an answer.',
    },
    helper: { title: 'Is anyone helping you to write this?' },
  },
  fields: {
    'plan.worry': {
      label: 'What made you think about a plan',
      hint: 'Write your own sentence, such as “I cannot manage the stairs any more” or “I stopped sleeping again”.',
      why: 'Your plan begins with these words, and you can hide them from helpers only.',
      heard: 'What made you think about a plan:',
      told: 'What made me think about a plan: {…}',
    },
    'plan.worryAbout': {
      label: 'What it is about',
      why: 'It decides which chapter comes next, and you can take them in any order all the same.',
      heard: 'It is about:',
      told: 'This is about: {…}.',
      choices: {
        sudden: 'Something that could happen suddenly, when people need to know what to do',
        care: {
          me: 'How people look after me, and what matters to me',
          them: 'Care, and what matters to the person',
        },
        place: { me: 'Where I want to be', them: 'Where the person wants to be' },
        helper: {
          me: 'What happens if whoever helps me cannot come',
          them: 'What happens if whoever helps the person cannot come',
        },
        people: {
          me: 'Who should know about me, or speak for me',
          them: 'Who should know, or speak for the person',
        },
        other: 'Something else',
      },
    },
    'plan.pathways': {
      label: 'What the plan is for',
      hint: 'Choose all that fit.',
      why: 'It decides which questions you see.',
      heard: 'Your plan is for:',
      told: 'My plan is for this: {…}.',
      choices: reasons,
    },
    'plan.mostly': {
      label: 'What it is mostly about',
      why: 'It decides which chapters come first, and the name that other NHS computers give the plan.',
      heard: 'Your plan is mostly about:',
      told: 'My plan is mostly about this: {…}.',
      choices: reasons,
    },
    'plan.birthYear': {
      label: 'Year of birth',
      hint: 'For example 1948 or 2012.',
      why: 'Under 18 a plan asks other questions, and under 16 a parent or carer has a part in it.',
      heard: 'You were born in:',
      told: 'I was born in {…}.',
    },
    'plan.young': {
      label: 'Under 18',
      why: 'You should know who can hand this plan over before you write it.',
      heard: 'You have read:',
    },
    'plan.supportedBy': {
      label: 'Who is helping',
      hint: 'If you are writing alone, you can write “nobody”.',
      why: 'People who read your plan want to know whose words they are reading.',
      heard: 'Helping you to write this:',
      told: 'Helping me to write this: {…}',
    },
  },
}
