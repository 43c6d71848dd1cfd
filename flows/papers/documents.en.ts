import type { ItemWords } from '#src/flow/words.ts'
import type { papers } from './section.ts'

/** One paper, where it lies, and a copy of it. */
export const documentWords: ItemWords<(typeof papers)['fields']['doc']['item']> = {
  title: 'One paper',
  about: 'What it is, where it is, and a copy if you have one. About 3 minutes.',
  seenBy:
    'You, anyone you let help you, and the nurse or doctor who checks your plan. Once it is approved, people who come to help in an emergency can read where it is, if their service uses Sayso.',
  add: 'Add a paper',
  another: 'Add another paper',
  none: 'There is no paper I want to name',
  complete: 'Those are all',
  steps: {
    title: { title: 'Which paper is it?' },
    where: { title: 'Where is this paper?' },
    seen: { title: 'Has somebody of the team seen this paper?' },
    copy: {
      title: 'Do you have a photo or a scan of this paper?',
      lead: 'A copy helps people to know what to look for. They still have to see the paper.',
    },
  },
  fields: {
    'doc.title': {
      label: 'What you call it',
      hint: 'For example “my hospital passport” or “the yellow folder”.',
      why: 'People look for it by this name.',
      heard: 'The paper:',
      told: 'This paper is: {…}',
    },
    'doc.type': {
      label: 'Kind of paper',
      why: 'Some papers have to be read before a treatment, and some tell who you are.',
      heard: 'Kind of paper:',
      told: 'It is of this kind: {…}',
      choices: {
        adrt: 'An advance decision',
        'advance-statement': 'A statement of wishes',
        'advance-choice': 'Choices for a mental health crisis',
        lpa: 'A paper about who may decide',
        respect: 'A ReSPECT form',
        dnacpr: 'A form about not trying to start the heart again',
        tep: 'A treatment escalation plan',
        cypacp: 'A care plan for a child or young person',
        'hospital-passport': 'A hospital passport',
        'this-is-me': 'A page about who somebody is, such as “This is me”',
        'crisis-card': 'A crisis card',
        'pbs-plan': 'A plan for behaviour and support',
        ehcp: 'An education, health and care plan',
        'consent-form': 'A consent form',
        photo: 'A photo',
        other: 'Another paper',
      },
      rest: 'More kinds of papers',
    },
    'doc.location': {
      label: 'Where it is',
      hint: 'Say the room and the place, or who keeps it.',
      why: 'Someone may have to find it in the night.',
      heard: 'Where it is:',
      told: 'It is here: {…}',
      urgent: 'Where it is',
    },
    'doc.date': {
      label: 'When it was made (optional)',
      hint: 'The year is enough.',
      why: 'If two papers differ, people need to know which is newer, though the newer may not count more.',
      heard: 'When it was made:',
      told: 'It was made: {…}',
    },
    'doc.source': {
      label: 'Who made it (optional)',
      hint: 'For example a hospital, a solicitor, a school, or yourself.',
      why: 'They may have another copy.',
      heard: 'Who made it:',
      told: 'It was made by: {…}',
    },
    'doc.file': {
      label: 'A copy',
      hint: 'If you have none, skip this page.',
      why: 'A nurse or doctor can read it before they meet you.',
      heard: 'A copy:',
      told: 'A copy: {…}',
    },
    'doc.verification': {
      label: 'What the team has seen of this paper',
      hint: 'That it was seen does not say that it is valid, or that it applies.',
      why: 'Whoever relies on a paper has to know whether anybody has seen it.',
      heard: 'Seen by the team:',
      parts: {
        how: {
          label: 'What was seen',
          choices: {
            original: 'The paper itself',
            copy: 'A copy of it',
            register: 'The register in which it stands',
            'not-seen': 'Nobody of the team has seen it',
          },
        },
        on: { label: 'On which day', optional: true },
      },
    },
  },
}
