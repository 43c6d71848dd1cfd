import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { communication } from './section.ts'

export const communicationForCarers: Partially<Words<typeof communication>> = {
  title: 'Talking with {the person}',
  about:
    'How {the person} talks, hears, sees and moves, and what people can change to help. About 10 to 15 minutes.',
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  steps: {
    needs: {
      title: 'Does anything make it easier for {the person} to read, hear or answer?',
      lead: 'This is asked early, and once. Whoever checks the plan reads it before they write to {the person} or talk with them.',
    },
    'how-first': { title: 'How does {the person} let people know what they need?' },
    'decision-support': {
      title: 'How can people help {the person} to understand and decide?',
      lead: 'Say what helps, and who helps them. People must try to help {the person} decide before anybody decides for them.',
    },
    pain: {
      title: 'How does {the person} show that something hurts, or that they are ill?',
      lead: 'You may see it before anybody else does. If you have said some of it already, say only what is missing.',
    },
    senses: {
      title: 'Which sounds, lights, smells or touches are hard for {the person}?',
    },
    language: { title: 'Which language does {the person} like to speak?' },
    'interpreter-kind': { title: 'What kind of interpreter does {the person} need?' },
    how: { title: 'How does {the person} let people know what they need?' },
    sensory: { title: 'How well does {the person} see and hear?' },
    aids: { title: 'What does {the person} use to help them see, hear or talk?' },
    passport: { title: 'Can you add a copy of {the person}’s hospital or communication passport?' },
    mobility: { title: 'How does {the person} move about?' },
    'summon-help': { title: 'If something went wrong, could {the person} call for help?' },
    cognition: { title: 'How are {the person}’s memory and understanding on a usual day?' },
    impairments: { title: 'Does {the person} have a disability that people should know about?' },
    adjustments: {
      title: 'Does {the person} need people to change how they do things?',
      lead: 'If an illness or a disability makes it harder for {the person} to get care, services must make changes to help. That can be more time, or a quiet room. The law calls such changes “reasonable adjustments”.',
    },
    'adjustment-items': { title: 'What should people change for {the person}?' },
    'passing-on': {
      title: 'May the practice tell other services what {the person} needs people to change?',
      lead: 'Once the plan is approved, people who help in an emergency can read this in it anyway. If {the person} agrees, a hospital or an ambulance can know it before they come. This service tells nobody by itself.',
    },
  },
  fields: {
    'comms.language': {
      why: 'It is hard to explain pain or fear in a language that is not one’s own.',
      heard: '{The person} likes to speak:',
      told: '{The person} likes to speak {…}.',
      toldAs: { other: 'another language' },
    },
    'comms.interpreter': {
      heard: '{The person} needs an interpreter:',
      told: '{…}.',
      toldAs: {
        yes: '{The person} needs an interpreter',
        no: '{The person} does not need an interpreter',
        'not-known': 'It is not known whether {the person} needs an interpreter',
      },
    },
    'comms.interpreterKind': {
      heard: 'The interpreter {the person} needs:',
      told: 'The interpreter {the person} needs: {…}',
    },
    'comms.how': {
      label: 'How to talk with {the person}',
      hint: 'Say how they show pain or that they are upset, too.',
      why: 'People may miss that {the person} is in pain when it shows in another way.',
      heard: 'How {the person} lets people know what they need:',
      told: 'How {the person} lets people know what they need: {…}',
    },
    'ld.decisionSupport': {
      hint: 'For example pictures, short words, more time, or somebody they trust beside them.',
      why: 'With the right help, many more decisions can be their own.',
      heard: 'What helps {the person} to understand and decide:',
      told: 'What helps {the person} to understand and decide: {…}',
    },
    'ld.howPain': {
      hint: 'Think of their face, voice, eating, sleeping, walking, and what they do with their hands.',
      why: 'People may take it for how {the person} always is, and miss an illness.',
      heard: 'How {the person} shows that something hurts, or that they are ill:',
      told: 'How {the person} shows that something hurts, or that they are ill: {…}',
    },
    'ld.sensory': {
      why: 'A light can be turned down, and a quiet place found, before it is too much for {the person}.',
      heard: 'Sounds, lights, smells and touches that are hard for {the person}:',
      told: 'What is hard for {the person}, and what helps then: {…}',
    },
    'comms.aids': {
      label: 'Things they use',
      heard: '{The person} uses:',
      told: 'To see, hear or talk {the person} uses: {…}',
    },
    'ld.passport': {
      label: 'A copy of their hospital or communication passport',
      why: 'Staff who do not know {the person} can read it before they begin.',
      heard: '{The person}’s hospital passport:',
      told: '{The person}’s hospital passport: {…}',
    },
    'comms.infoFormat': {
      hint: 'Choose all that fit {the person}, and not what would fit you.',
      why: 'Letters are no use to someone who cannot read them, and a call is none to someone who cannot hear it.',
      heard: '{The person} likes to get information as:',
      told: '{The person} likes to get information as: {…}',
    },
    'function.sensory': {
      why: 'People can then stand, speak and light the room so that it works for {the person}.',
      heard: '{The person}’s sight and hearing:',
      told: '{The person}’s sight and hearing: {…}',
    },
    'function.cognition': {
      why: 'People can tell what is usual for {the person}, and what is new.',
      heard: '{The person}’s memory and understanding:',
      told: '{The person}’s memory and understanding on a usual day: {…}',
    },
    'adjust.impairments': {
      hint: 'Choose all that fit, then say what they can do and how to support them.',
      why: 'People see what {the person} can do, not only what they cannot.',
      note: 'What they can do, and how to support them (optional)',
    },
    'function.mobility': {
      heard: 'How {the person} moves about:',
      told: 'How {the person} moves about: {…}',
    },
    'function.summonHelp': {
      why: 'People can check on {the person} sooner if they know that no call may come.',
      told: 'If something went wrong for {the person}: {…}',
    },
    'adjust.needed': {
      hint: 'For example a quiet room, more time, or having someone with them.',
      why: 'Services can get ready before {the person} arrives.',
      heard: '{The person} needs people to change how they do things:',
      told: '{…}.',
      toldAs: {
        yes: '{The person} needs people to change how they do things',
        no: 'No, nothing beyond what this plan says',
        'not-known': 'It is not known whether {the person} needs people to change how they do things',
      },
      choices: { no: 'No, nothing beyond what this plan says' },
    },
    'adjust.items': {
      heard: 'What people should change for {the person}:',
      told: 'What people should change for {the person}: {…}',
    },
    'adjust.consentBasis': {
      hint: 'It can be changed later.',
      why: 'Beyond the plan, others are told only if {the person} agrees.',
    },
  },
}
