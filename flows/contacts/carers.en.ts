import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { contacts } from './section.ts'

export const contactsForCarers: Partially<Words<typeof contacts>> = {
  about: 'Who should be called, and who looks after {the person}. About 5 minutes.',
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  steps: {
    contacts: { title: 'Who should people call about {the person}?' },
    carer: { title: 'Does someone look after {the person} without being paid?' },
    contingency: { title: 'Who could help instead, if whoever helps {the person} cannot?' },
    'key-worker': { title: 'Which nurse, doctor or worker knows {the person} best?' },
    members: { title: 'Who else is on {the person}’s team?' },
    'team-and-services': {
      title: 'Who else is on {the person}’s team, and which services come to them?',
    },
    'carer-needs': { title: 'What help does the carer need?' },
    parental: {
      title: 'Who has parental responsibility for {the person}?',
      lead: 'It can be one parent or both, a guardian, somebody whom a court named, or sometimes the council or the Trust. A foster carer usually does not have it. If you are not sure, say so: the nurse or doctor looks.',
    },
    transition: { title: 'Who will look after {the person} once they are an adult?' },
  },
  fields: {
    contact: {
      item: {
        seenBy:
          'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
        steps: {
          name: {},
          relationship: { title: 'Who are they to {the person}?' },
          roles: {
            title: 'What part do they have in {the person}’s care?',
            parts: [
              { title: 'Should people call them in an emergency?', lead: 'If neither fits, go on.' },
              {
                title: 'What do they do for {the person}?',
                lead: 'If nothing fits, go on.',
                barred: {
                  title: 'Do they live with {the person}, care for them, or have a key?',
                  lead: 'Nobody is told to call them. People still need to know whom they may meet. If nothing fits, go on.',
                },
              },
              {
                title: 'What part do they have if {the person} cannot decide?',
                lead: 'If nothing fits, go on. You can leave the words of the law to the nurse or doctor.',
                barred: {
                  title: 'Does the law give them a part in {the person}’s care?',
                  lead: 'Such a part can go on though nobody should call them. If nothing fits, go on, or leave it to the nurse or doctor.',
                },
              },
            ],
          },
          phones: {},
          priority: {},
          'when-to-call': {},
          knows: {
            title: 'What does this person know about {the person}’s illness?',
            lead: 'Nurses and doctors of the practice read this, so that they tell nobody by mistake, and {the person}. No other helper is shown it, and it stands on no print and on no page of urgent care.',
          },
          'may-receive-info': {
            title: 'May nurses and doctors talk with them about {the person}’s health?',
            lead: 'If it is only in a crisis, or only some things, choose “Not known”. Say which under “Ask the nurse or doctor something”.',
          },
        },
        fields: {
          'contact.name': {},
          'contact.relationship': { told: 'To {the person}, they are: {…}' },
          'contact.roles': {
            heard: 'Their part in {the person}’s care:',
            told: 'Their part in {the person}’s care: {…}',
          },
          'contact.phones': {},
          'contact.priority': {},
          'contact.whenToCall': {
            told: 'They can be called {…}.',
            toldAs: {
              'any-time': 'at any time, day or night',
              daytime: 'in the daytime',
              'emergency-only': 'only in an emergency',
              'after-death-only': 'only after {the person} has died',
            },
            choices: { 'after-death-only': 'Only after {the person} has died' },
          },
          'contact.address': {},
          'contact.knowsDiagnosis': {
            label: 'They know what {the person}’s illness is',
            heard: 'They know what {the person}’s illness is:',
            told: '{…}.',
            toldAs: {
              yes: 'They know what {the person}’s illness is',
              no: 'They do not know what {the person}’s illness is',
              'not-known': 'It is not known whether they know what {the person}’s illness is',
            },
          },
          'contact.knowsPrognosis': {
            label: 'They know how serious it is',
            heard: 'They know how serious it is:',
            told: '{…}.',
            toldAs: {
              yes: 'Yes, they know how serious it is',
              no: 'No, they do not know how serious it is',
              'not-known': 'It is not known whether they know how serious it is',
            },
          },
          'contact.mayReceiveInfo': {
            label: 'May be told about the care',
            why: 'Nurses and doctors need to know what was agreed to.',
            heard: 'Nurses and doctors may talk with them about {the person}’s health:',
            told: '{…}.',
            toldAs: {
              yes: 'Nurses and doctors may talk with them about {the person}’s health',
              no: 'Nurses and doctors may not talk with them about {the person}’s health',
              'not-known':
                'It is not known whether nurses and doctors may talk with them about {the person}’s health',
            },
          },
        },
      },
    },
    'cyp.parentalResponsibility': {
      hint: 'Write where {the person} lives, and any court order, under “More to know”.',
      why: 'Whoever treats {the person} has to know which adults decide with them.',
      told: 'Who has parental responsibility for {the person}: {…}',
    },
    'cyp.transition': {
      label: 'The team for adults',
      heard: 'Who will look after {the person} as an adult:',
      told: 'Who will look after {the person} as an adult: {…}',
    },
    'carer.exists': {
      hint: 'It can be you, other family, a friend or a neighbour; do not count paid staff.',
      why: 'If {the person} is taken ill, someone may need to call the carer, or help them.',
      heard: 'Someone looks after {the person} without being paid:',
      told: '{…}.',
      toldAs: {
        'has-carer': 'Someone looks after {the person} without being paid',
        'no-carer': 'Nobody looks after {the person} without being paid',
        unknown: 'It is not known whether someone looks after {the person} without being paid',
      },
    },
    'carer.contingency': {
      label: 'If whoever helps them cannot come',
      why: 'If whoever helps {the person} falls ill, people can act straight away.',
      heard: 'If whoever helps {the person} cannot come:',
      told: 'If whoever helps {the person} cannot come: {…}',
    },
    'carer.needs': {
      label: 'Help for the carer',
      hint: 'If you are the carer, say what would help you: rest, someone to talk to, or help with lifting.',
      why: 'Carers can ask the council for a carer’s assessment, and the team can say how.',
      heard: 'The carer needs:',
      told: 'The carer needs: {…}',
    },
    'team.keyWorker': {
      label: 'Who knows them best',
      why: 'Urgent care can call somebody who knows {the person}.',
      heard: 'Who knows {the person} best:',
      told: 'The nurse, doctor or worker who knows {the person} best: {…}',
    },
    'team.members': {
      label: 'The team',
      heard: '{The person}’s team:',
      told: 'Who else is on {the person}’s team: {…}',
      parts: { outOfHours: { choices: { 'not-known': 'Not known whether there at night' } } },
    },
    'team.services': {
      why: 'Somebody may have to tell them if {the person} is not at home.',
      heard: 'Services that come to {the person}:',
      told: 'Services that come to {the person}, or bring them things: {…}',
    },
  },
}
