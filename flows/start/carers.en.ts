import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { start } from './section.ts'

export const startForCarers: Partially<Words<typeof start>> = {
  about:
    'What brought you here, and a few short questions, so that only what fits is asked. About 5 minutes.',
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  steps: {
    worry: {
      title: 'What made you think about a plan for {the person}?',
      lead: 'Write what you have seen, in your own words. {The person} will be able to read what you write here. What they should not read, tell the nurse or doctor in private: a page for that is among the chapters, and it says when they read it. If it cannot wait, call the practice or 999.',
    },
    'worry-about': {
      lead: 'Whatever it is, three short pages make one page that can be printed today. Pages about something that could happen to {the person} suddenly can bring back a bad time, and you can stop after any of them.',
    },
    mostly: {
      title: 'What is {the person}’s plan mostly about?',
      lead: 'Questions come about everything that was chosen. If they matter as much as each other, go on without an answer.',
    },
    reason: {
      title: 'Which of these fits {the person}?',
      lead: 'Each brings questions of its own, and any of them can be left. With the last one, a few pages are about dying. With the others, one page may ask about dying. One page may ask if there is a form about the heart. If none is right for {the person}, choose the one that is most like it, and tell the nurse or doctor.',
    },
    'birth-year': { title: 'In which year was {the person} born?' },
    young: {
      lead: 'For a child under 16 whoever has parental responsibility writes beside {the person}, in a voice of their own. The child’s own words have pages too. From 16 {the person} writes and agrees themselves. On the next page choose “A child or a young person under 18”, and anything else that fits.',
    },
    helper: { title: 'Who is helping {the person} to write this?' },
  },
  fields: {
    'plan.worry': {
      label: 'What made you think about a plan for them',
      heard: 'What made you think about a plan for {the person}:',
      hint: 'Write a sentence of your own, such as “I did not know what to do on Friday”.',
      why: 'The plan begins with these words, and readers see them first.',
      told: 'What made me think about a plan for {the person}: {…}',
    },
    'plan.worryAbout': {
      why: 'It decides which chapter comes next, and they can be taken in any order all the same.',
      choices: {
        care: { them: 'How people look after {the person}, and what matters to them' },
        helper: { them: 'What happens if whoever helps {the person} cannot come' },
        place: { them: 'Where {the person} wants to be' },
        people: { them: 'Who should know about {the person}, or speak for them' },
      },
    },
    'plan.pathways': {
      why: 'It decides which questions are asked.',
      heard: '{The person}’s plan is for:',
      told: '{The person}’s plan is for {…}.',
      toldAs: {
        ltc: 'a long-term condition that can suddenly get worse',
        frailty: 'frailty, or a failing memory',
        mhc: 'times of mental health crisis',
        ld: 'a learning disability, or autism',
        eol: 'serious illness or frailty, perhaps in the last years of life',
        cyp: 'a child or a young person under 18',
      },
    },
    'plan.mostly': {
      heard: '{The person}’s plan is mostly about:',
      told: '{The person}’s plan is mostly about {…}.',
      toldAs: {
        ltc: 'a long-term condition that can suddenly get worse',
        frailty: 'frailty, or a failing memory',
        mhc: 'times of mental health crisis',
        ld: 'a learning disability, or autism',
        eol: 'serious illness or frailty, perhaps in the last years of life',
        cyp: 'a child or a young person under 18',
      },
    },
    'plan.birthYear': {
      why: 'Under 18 a plan asks other questions, and under 16 a parent or carer has a part in it.',
      heard: '{The person} was born in:',
      told: '{The person} was born in {…}.',
    },
    'plan.young': { why: 'It should be known who can hand this plan over before anybody writes it.' },
    'plan.supportedBy': {
      hint: 'You can write your own name, and those of others.',
      why: 'People who read the plan want to know whose words they are reading.',
      heard: 'Helping {the person} to write this:',
      told: 'Helping {the person} to write this: {…}',
    },
  },
}
