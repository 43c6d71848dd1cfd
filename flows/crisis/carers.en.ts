import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { crisis } from './section.ts'

export const crisisForCarers: Partially<Words<typeof crisis>> = {
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too.',
  steps: {
    opening: {
      lead: 'Think of times when {the person} suddenly became worse, or times you worry about. One of them is asked about at a time. If this is a bad moment to think about them, come back on another day.',
    },
    'when-well': { title: 'What is {the person} like when they are well?' },
    'when-unwell': { title: 'What changes when {the person} is becoming unwell?' },
    calming: { title: 'When {the person} is frightened, angry or cut off from others, what helps?' },
    crises: {},
  },
  fields: {
    'crisis.opening': {},
    'mh.whenWell': {
      label: 'When they are well',
      hint: 'For example how they talk, sleep, dress and spend their day.',
      why: 'Someone who meets {the person} in a crisis will know who they are at other times.',
      heard: 'When {the person} is well:',
      told: 'When {the person} is well: {…}',
    },
    'mh.whenUnwell': {
      label: 'When they are becoming unwell',
      why: 'People who know the signs can help {the person} sooner.',
      heard: 'When {the person} is becoming unwell:',
      told: 'When {the person} is becoming unwell: {…}',
    },
    'mh.deEscalation': {
      label: 'What calms them',
      hint: 'For example quiet, space, a voice they know, or nobody touching them.',
      heard: 'What calms {the person}:',
      told: 'When {the person} is frightened, angry or cut off from others, this helps: {…}',
    },
    crisis: {
      why: 'People who have not met {the person} can see what to do, one step after another.',
      item: {
        seenBy:
          'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too.',
        steps: {
          name: { title: 'What could go wrong for {the person}?' },
          triggers: {},
          'early-signs': {},
          'self-help': { title: 'What can {the person} do without help?' },
          helpful: {},
          'not-helpful': {},
          'first-action': { title: 'What is the first thing that someone with {the person} should do?' },
          escalate: { title: 'When would {the person} want more help to be called?' },
          contacts: {},
        },
        fields: {
          'crisis.name': {
            hint: 'Use plain words, such as “cannot breathe”.',
            seeded:
              'You wrote these words when you were asked what made you think about a plan. They will be the name of what could go wrong. You can change them.',
          },
          'crisis.triggers': {},
          'crisis.earlySigns': {},
          'crisis.selfHelp': {
            label: 'What they can do without help',
            why: 'They have the list to hand when it is hard to think.',
            heard: 'What {the person} can do without help:',
            told: 'What {the person} can do without help when this happens: {…}',
          },
          'crisis.helpful': { why: 'Someone new can help {the person} in the way that works.' },
          'crisis.notHelpful': {
            hint: 'For example standing over them, holding them, or arguing; one on each line.',
          },
          'crisis.firstAction': { told: 'The first thing that someone with {the person} should do: {…}' },
          'crisis.escalateProposed': {
            heard: 'More help should be called when:',
            told: '{The person} would want more help to be called when: {…}',
            why: 'The nurse or doctor will read this when they write what the team will do.',
          },
          'crisis.contacts': { hint: 'Choose from the people in the plan, or write a name and number.' },
        },
      },
    },
  },
}
