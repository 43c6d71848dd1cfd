import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { start } from './section.ts'

export const startForCarers: Partially<Words<typeof start>> = {
  about:
    'What brought you here, and a few short questions, so that only what fits is asked. About 3 minutes.',
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too.',
  steps: {
    worry: {
      title: 'What made you think about a plan for {the person}?',
      lead: 'Write what you have seen, in your own words.',
    },
    'worry-about': {
      lead: 'If something could happen to {the person} suddenly, three short pages about it make one page that can be printed today. They can bring back a bad time, and you can stop after any of them.',
    },
    reason: {
      title: 'Which of these fits {the person}?',
      lead: 'Each brings questions of its own, and any of them can be left. The last one asks about dying; the others at most offer pages that speak of it. If none fits, choose the nearest one, and tell the nurse or doctor.',
    },
    'birth-year': { title: 'In which year was {the person} born?' },
    'too-young': {
      lead: 'Plans for children and teenagers need parts that are missing here, so nobody can approve one. Please talk to the nurse or doctor who knows {the person} best, or to their GP surgery. If it cannot wait, call 111. If a life is in danger, call 999. What you write here is kept, and you can show it to them.',
    },
    helper: { title: 'Who is helping {the person} to write this?' },
  },
  fields: {
    'plan.worry': {
      label: 'What made you think about a plan for them',
      heard: 'What made you think about a plan for {the person}:',
      hint: 'Write a sentence of your own, such as “I did not know what to do on Friday”.',
      why: 'What you write begins with what worries you today, and the chapters come in an order that fits.',
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
      },
    },
    'plan.birthYear': {
      why: 'Plans are for people of 18 and over, and that should be known before anybody writes.',
      heard: '{The person} was born in:',
      told: '{The person} was born in {…}.',
    },
    'plan.tooYoung': { why: 'Nobody should write a whole plan and hear this at the end.' },
    'plan.supportedBy': {
      hint: 'You can write your own name, and those of others.',
      why: 'People who read the plan want to know whose words they are reading.',
      heard: 'Helping {the person} to write this:',
      told: 'Helping {the person} to write this: {…}',
    },
  },
}
