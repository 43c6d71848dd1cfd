import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { papers } from './section.ts'

export const papersForCarers: Partially<Words<typeof papers>> = {
  about:
    'What is on paper already, and who decides or is asked if {the person} cannot. About 5 minutes, and more if there are papers.',
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  steps: {
    papers: {
      title: 'Is anything about {the person}’s care in a legal paper already?',
      lead: 'There are two kinds of such papers, and most people have neither. Both should be answered if they can be. A form about starting the heart again comes later in this chapter.',
    },
    'papers-alone': {
      title: 'Is anything about {the person}’s care in a legal paper already?',
      lead: 'There are two kinds of such papers, and most people have neither. Both should be answered if they can be.',
    },
    'where-it-is': {
      title: 'Where is the paper with {the person}’s advance decision?',
      lead: 'A paper that nobody can find helps nobody. A photo of it can be added at the end of this chapter.',
    },
    attorneys: { title: 'Who may decide about {the person}’s care when they cannot?' },
    'life-sustaining': {
      title: 'May they say no to a treatment that keeps {the person} alive?',
      lead: 'The paper has a page about it, which {the person} signed for one answer or the other.',
    },
    registered: {
      title: 'Where is the paper about who decides, and what is its number?',
      lead: 'A lasting power of attorney counts once it is registered. A deputy has an order of the court instead, and cannot say no to treatment that keeps {the person} alive. A nurse or doctor has to see the paper.',
    },
    'cpr-form': {
      title: 'Is there a form about starting {the person}’s heart again?',
      lead: 'It is only said whether there is one: nothing is decided by it.',
    },
    'cpr-form-last': {
      title: 'Is there a form about starting {the person}’s heart again?',
      lead: 'Many people have none. It is only said whether there is one: nothing is decided by it. It can be left.',
    },
    more: {
      title: 'What else is there to say about treatments and papers?',
      lead: 'Each of these is a page or two, and they can wait for another day. Somebody near you may see your screen; it can be done alone or with a nurse.',
    },
    consult: {
      title: 'If {the person} cannot decide, who should be asked what they would want?',
      lead: 'They do not decide. They help others to know {the person}.',
    },
    advocate: {
      title: 'Does {the person} have an advocate?',
      lead: 'An advocate is someone whose work is to help {the person} to say what they want. Most people who are kept in hospital under mental health law have a right to one.',
    },
    treatments: {
      title: 'Is there a treatment that {the person} has thoughts about?',
      lead: 'What is said here is a wish. A nurse or doctor still has to decide what can be offered.',
    },
    documents: {},
    copies: {},
    unseen: {
      title: 'Is there someone who should not see this plan?',
      lead: 'Writing a name here does not lock the plan. Whoever works at the practice can still read it, and so can nurses, doctors and paramedics who come in an emergency. One part of an approved plan cannot be kept from them. Leave out what they should not read, and not what keeps {the person} safe, such as an allergy. What you ask under “Ask the nurse or doctor something” is no part of the plan.',
    },
  },
  fields: {
    'legal.adrt.exists': {
      hint: 'It says which treatment {the person} refuses if they cannot decide later.',
      why: 'People who treat {the person} need to know that it exists, so that they can ask for it.',
      choices: { yes: 'Said to be made', no: 'None that I know of', 'not-known': 'I do not know' },
    },
    'legal.lpa.kind': {
      label: 'A paper that lets somebody decide about {the person}’s health and care',
      hint: 'Many papers are about money only, and those give no say about care.',
      why: 'If {the person} cannot decide, people have to know whom the law lets decide.',
      heard: 'A paper that lets somebody decide about {the person}’s health and care:',
      told: 'A paper that lets somebody decide about {the person}’s health and care: {…}',
      choices: { none: 'None that I know of', unknown: 'I do not know' },
    },
    'legal.adrt.document': {
      heard: 'Where {the person}’s advance decision is:',
      told: '{The person}’s advance decision is here: {…}',
    },
    'legal.lpa.attorneys': {
      heard: 'Who may decide when {the person} cannot:',
      told: 'Who may decide when {the person} cannot: {…}',
      parts: { how: { choices: { 'not-known': 'Not known' } } },
    },
    'legal.lpa.lifeSustaining': {
      label: 'Treatment that keeps {the person} alive',
      heard: 'They may say no to a treatment that keeps {the person} alive:',
      told: 'May they say no to a treatment that keeps {the person} alive? {…}',
      choices: { 'not-known': 'Not known' },
    },
    'legal.lpa.registered': {},
    'legal.lpa.document': { why: 'Staff have to see the paper before somebody decides for {the person}.' },
    'papers.cprForm': { choices: { no: 'None that I know of', 'not-known': 'I do not know' } },
    'papers.more': {
      hint: 'Choose what there is to say something about, or go on.',
      why: 'These pages come only when they are chosen.',
      heard: 'There is more to say about:',
      told: 'There is more to say about: {…}',
      choices: {
        treatments: 'A treatment that they want, or do not want',
        consult: 'Whom to ask if they cannot decide',
        advocate: 'Their advocate',
      },
    },
    views: {
      label: 'What they think of treatments',
      why: 'A nurse or doctor who knows what {the person} thinks can plan with them.',
      heard: 'What {the person} thinks of treatments:',
      item: {
        title: 'What {the person} thinks of one treatment',
        about: 'Which treatment, what {the person} thinks of it, and why. About 3 minutes.',
        seenBy:
          'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
        none: 'There is no treatment to speak of',
        steps: {
          topic: { title: 'Which treatment does {the person} have thoughts about?' },
          view: { title: 'What would {the person} think of this treatment, as things are today?' },
          'not-wanted': {
            title: 'Why would {the person} rather not have this treatment?',
            lead: 'This guides people. It is not a refusal in law. Only {the person} can write one, from 18 on and while they can decide. A nurse or doctor can tell how.',
          },
          wanted: { title: 'Why would {the person} want this treatment, and in which situation?' },
          because: { title: 'What makes {the person} think so, and in which situation?' },
        },
        fields: {
          'views.topic': {
            why: 'The nurse or doctor can talk with {the person} about this one.',
            told: 'What {the person} thinks of this treatment: {…}',
          },
          'views.view': {
            label: 'What they think',
            why: 'It helps others to choose as {the person} might have chosen.',
            heard: 'What {the person} thinks:',
          },
          'views.because': {
            label: 'Their reason',
            hint: 'Say which situation they think of.',
            heard: 'Their reason:',
            told: 'Why {the person} thinks so: {…}',
          },
          'views.talkToMe': {
            label: 'Does {the person} want to talk about it?',
            why: 'The nurse or doctor sees this before they meet {the person}.',
            heard: '{The person} wants to talk about this with a nurse or doctor:',
          },
        },
      },
    },
    'legal.consult': {
      hint: 'Choose from the people in the plan, or write a name and number.',
      heard: 'Whom to ask if {the person} cannot decide:',
      told: 'If {the person} cannot decide, ask: {…}',
      none: 'There is nobody to name',
    },
    'legal.advocate': {
      label: 'Their advocate',
      hint: 'Choose from the people in the plan, or write a name and number.',
      heard: '{The person}’s advocate:',
      told: '{The person}’s advocate: {…}',
      none: 'There is no advocate',
    },
    'share.copies': {
      hint: 'One name on each line; it can be written that nobody has.',
      why: 'When the plan changes, somebody has to bring them the new one.',
    },
    'share.exclusions': {
      why: 'The practice, and clinicians who come in an emergency, can keep it in mind.',
    },
    doc: {
      hint: 'For example a form from a hospital, or a page about them.',
      item: {
        about: 'What it is, where it is, and a copy if there is one. About 3 minutes.',
        seenBy:
          'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read where it is, if their service uses Sayso.',
        steps: {
          title: {},
          where: {},
          copy: { title: 'Is there a photo or a scan of this paper?' },
        },
        fields: {
          'doc.title': {
            label: 'What it is called',
            hint: 'For example “hospital passport” or “the yellow folder”.',
          },
          'doc.type': {
            why: 'Some papers have to be read before a treatment, and some tell who somebody is.',
          },
          'doc.location': {},
          'doc.date': {},
          'doc.source': { hint: 'For example a hospital, a solicitor, a school, or {the person}.' },
          'doc.file': {
            hint: 'Without one, skip this page.',
            why: 'A nurse or doctor can read it before they meet {the person}.',
          },
        },
      },
    },
  },
}
