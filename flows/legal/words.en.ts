import type { Words } from '#src/flow/words.ts'
import type { legal } from './section.ts'

const decision = {
  label: 'Decision',
  choices: {
    plan: 'Making this plan',
    sharing: 'Sharing this plan',
    place: 'Where to be cared for, and going to hospital',
    treatment: 'A treatment that is offered',
    refusing: 'Refusing a treatment in advance',
    other: 'Another decision',
  },
} as const
const { refusing: _, ...decidedFor } = decision.choices
const about = { label: 'What it is about', hint: 'Needed for another decision.' } as const

const risk = 'No crew reads this, so write what they need in a crisis, under “What the team will do”.'
const riskParts = {
  text: { label: 'What was seen and what helps, in words, with no score and no band' },
  review: { label: 'To be looked at again on', optional: true },
} as const

export const legalWords: Words<typeof legal> = {
  title: 'Capacity and best interests',
  about: 'Whether the person can make the decisions in this plan. About 2 minutes.',
  seenBy: 'The person, clinicians of this practice, and clinical staff who read the approved plan.',
  steps: {
    capacity: {
      title: 'Can the person make these decisions?',
      lead: 'The law presumes that they can. An illness, an age, a way of behaving, or a choice that others find unwise shows nothing by itself. Give all the help they need first: time, an interpreter, pictures, a better hour of the day. Under 16 it presumes nothing: add the decision “Making this plan”, with “Under 16” or what you found.',
    },
    'best-interests': {
      title: 'How were the decisions made that the person could not make?',
      lead: 'One record for each decision that they could not make.',
    },
    dols: { title: 'Is the person’s liberty taken from them, and by what right?' },
    'to-self': { title: 'What danger is there from the person to themselves?' },
    'to-others': { title: 'What danger is there from the person to others?' },
    'from-others': { title: 'What danger is there from others to the person?' },
    accidents: { title: 'What accidents may happen?' },
    concern: { title: 'Is there a concern about safeguarding?' },
    'copy-hold': { title: 'What is kept from the person’s copy, and why?' },
    'child-plan': { title: 'Is there a plan of the local authority for the child?' },
    competence: {
      title: 'Who decides what?',
      lead: 'At 16 and 17 people are presumed able to decide for themselves. A younger child may be able to decide some things (Gillick). For the rest, say who with parental responsibility decides, and how the child is heard.',
    },
    agreeing: {
      title: 'Do the child, those with parental responsibility and the team agree?',
      lead: 'Ask each of them, the child alone where possible.',
    },
    disagreement: {
      title: 'About what do they differ, and how is it handled?',
      lead: 'What each of them says, what was tried, who was asked for a second opinion, and whether a court has to be asked.',
    },
    'disagreement-read': { title: 'What does the senior clinician say of it?' },
  },
  fields: {
    'legal.capacity': {
      label: 'Capacity, decision by decision',
      hint: 'Record a decision only where there was a reason, since the law presumes that people can decide.',
      why: 'What is not recorded here is presumed, so silence never means that somebody cannot decide.',
      heard: 'Capacity:',
      row: 'Decision',
      addRow: 'Add a decision',
      none: 'There is no reason to doubt it when this is signed: presumed able until there is one',
      parts: {
        decision,
        about,
        outcome: {
          label: 'What was found',
          choices: {
            has: 'Can make this decision',
            lacks: 'Cannot make this decision, even with help',
            fluctuates: 'It comes and goes',
            'not-assessed': 'Not looked at',
            'under-16': 'Under 16, where nothing is presumed: “Who decides what” says it',
          },
        },
        how: {
          label: 'How it was looked at',
          hint: 'What the person could not understand, keep in mind, weigh or say, which impairment of the mind or brain is the cause, and what was tried to help.',
        },
        by: { label: 'Who looked at it', hint: 'Name and role.' },
        on: { label: 'Day' },
        kept: { label: 'Where the full record is' },
      },
    },
    'legal.bestInterests': {
      label: 'Best interests, decision by decision',
      why: 'Whoever reads a plan that others made has to see how they made it.',
      heard: 'Best interests:',
      row: 'Decision',
      addRow: 'Add a decision',
      parts: {
        decision: { ...decision, choices: decidedFor },
        about,
        wishes: {
          label: 'What the person has wanted, felt and believed',
          hint: 'Now and in the past, above all what they wrote down when they could decide.',
        },
        consulted: {
          label: 'Who was asked, and what they said',
          hint: 'Carers, family, whoever the person named, an attorney or deputy. If somebody was not asked, say why.',
        },
        advocate: {
          label: 'An independent mental capacity advocate',
          choices: {
            'took-part': 'Took part',
            asked: 'Was asked for and has not answered yet',
            'not-needed':
              'Not needed: family or a friend could be asked (paid staff do not count), or this decision needs none',
          },
        },
        outcome: {
          label: 'What was decided, and why',
          hint: 'Also what else could have been done, and why it was not.',
        },
        by: { label: 'Who decided', hint: 'Name and role.' },
        on: { label: 'Day' },
      },
    },
    'legal.dols': {
      label: 'Deprivation of liberty',
      why: 'Whoever comes has to know whether the person may leave, and who allowed that they are kept.',
      heard: 'Deprivation of liberty:',
      parts: {
        authorised: {
          label: 'Is it authorised?',
          choices: { yes: 'Authorised', 'asked-for': 'Asked for', no: 'None', 'not-known': 'Not known' },
        },
        by: { label: 'By whom', optional: true },
        from: { label: 'From', optional: true },
        until: { label: 'Until', optional: true },
      },
    },
    'risk.toSelf': {
      label: 'Danger to themselves',
      hint: risk,
      why: 'It is kept from the person’s copy, and from everybody but clinicians of this practice.',
      heard: 'Danger to themselves:',
      parts: riskParts,
    },
    'risk.toOthers': {
      label: 'Danger to others',
      hint: risk,
      why: 'It is kept from the person’s copy, and from everybody but clinicians of this practice.',
      heard: 'Danger to others:',
      parts: riskParts,
    },
    'risk.fromOthers': {
      label: 'Danger from others',
      hint: risk,
      why: 'It is kept from the person’s copy, and from everybody but clinicians of this practice.',
      heard: 'Danger from others:',
      parts: riskParts,
    },
    'risk.accidents': {
      label: 'Accidents',
      hint: 'For example falls, fire, or going out and not finding back.',
      why: 'Clinical staff who come can look for it.',
      heard: 'Accidents:',
      parts: riskParts,
    },
    'safe.concern': {
      label: 'Safeguarding concern',
      why: 'It is kept from the person’s copy, and from everybody but clinicians of this practice.',
      heard: 'Safeguarding concern:',
      parts: {
        what: { label: 'What the concern is' },
        since: { label: 'Since', optional: true },
        authority: { label: 'Local authority', optional: true },
        contact: { label: 'Whom to speak to there', optional: true },
      },
    },
    'share.personCopyHold': {
      label: 'Kept from the person’s copy, and why',
      hint: 'Serious harm, or what somebody else told in confidence; that it may upset is no reason.',
      why: 'The person may ask what is kept from them, and somebody has to answer for it.',
      heard: 'Kept from the person’s copy:',
      row: 'What is kept',
      addRow: 'Add something that is kept',
      none: 'Nothing but what they know already',
      parts: {
        what: {
          label: 'What is kept',
          choices: {
            diagnosis: 'Who knows the diagnosis',
            'time-left': 'How much time may be left',
            danger: 'A danger',
            safeguarding: 'A concern about safeguarding',
            other: 'Something else',
          },
        },
        why: { label: 'Why' },
      },
    },
    'safe.childPlan': {
      label: 'Plan for a child',
      why: 'It is kept from the person’s copy, and from everybody but clinicians of this practice.',
      heard: 'Plan for a child:',
      parts: {
        what: {
          label: 'Which',
          choices: {
            'protection-plan': 'Child protection plan',
            'looked-after': 'Looked-after child',
            both: 'Both',
          },
        },
        authority: { label: 'Local authority', optional: true },
      },
    },
    'cyp.competence': {
      label: 'Who decides what',
      why: 'Whoever treats a child has to know whose agreement counts.',
      heard: 'Who decides what:',
    },
    'cyp.agree': {
      label: 'Whether they agree',
      why: 'A plan that hides a disagreement fails at the worst moment.',
      heard: 'The child, those with parental responsibility and the team:',
      choices: { agree: 'They agree', differ: 'They do not agree' },
    },
    'cyp.disagreement': {
      label: 'The disagreement',
      why: 'Whoever comes next should not have to discover it.',
      heard: 'The disagreement, and how it is handled:',
    },
    'cyp.disagreementRead': {
      label: 'The senior clinician’s comment',
      hint: 'Only a senior clinician of the practice writes here.',
      why: 'A plan about which people differ is signed by nobody before a senior clinician has looked.',
      heard: 'The senior clinician’s comment:',
    },
  },
}
