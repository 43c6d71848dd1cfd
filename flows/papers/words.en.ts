import type { Words } from '#src/flow/words.ts'
import { documentWords } from './documents.en.ts'
import type { papers } from './section.ts'
import { viewWords } from './views.en.ts'

const yesNo = { yes: 'Yes', no: 'No', 'not-known': { me: 'I am not sure', them: 'Not known' } }

export const papersWords: Words<typeof papers> = {
  title: 'Treatments and papers',
  about:
    'What is on paper already, who decides or is asked if you cannot, and what you think of treatments. About 5 minutes, and more if you have papers.',
  seenBy:
    'You, anyone you let help you, and the nurse or doctor who checks your plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  steps: {
    'of-age': { title: 'How old are you?' },
    papers: {
      title: 'Is anything about your care in a legal paper already?',
      lead: 'There are two kinds of such papers, and most people have neither. Answer both if you can. A form about starting the heart again comes later in this chapter.',
    },
    'papers-alone': {
      title: 'Is anything about your care in a legal paper already?',
      lead: 'There are two kinds of such papers, and most people have neither. Answer both if you can.',
    },
    'of-refusals': { title: 'Is there an advance decision?' },
    'could-decide': {
      title: 'When you wrote down what you refuse, could you understand it and decide?',
      lead: 'People who are ill can decide. The law asks for two things at that time. You were 18 or over. You could understand what you refused, and what could follow. If you are not sure, say so: your nurse or doctor goes through it with you.',
    },
    'as-wish': {
      title: 'What happens now with what you wrote then?',
      lead: 'By what you told us, the law may not follow this paper as a refusal. So what it says is not asked here: on a page that follows you can say what you think of a treatment, and that is read as what you want. If you only doubt whether you could decide it then, say so to your nurse or doctor: they go through the paper with you, and until then whoever finds it has to judge it themselves. If you are 18 or over and can decide now, you can write a new one.',
    },
    refusals: {
      title: 'Which treatments do you refuse, and when?',
      lead: 'Write what is on the paper, or what you have said. Not everything can be refused. Under mental health law, some treatment can be given all the same.',
      folded: {
        title: 'What can be refused',
        text: 'You can refuse a treatment in this way. You cannot ask for one, or ask anybody to break the law. You cannot refuse to be offered food and drink by mouth, washing, warmth, or all relief of pain.',
      },
    },
    form: {
      title: 'What does the paper have on it?',
      lead: 'What you tick here is not a signature. Only the paper can be signed.',
    },
    'where-it-is': {
      title: 'Where is the paper with your advance decision?',
      lead: 'A paper that nobody can find helps nobody. At the end of this chapter you can add a photo of it.',
    },
    'taken-back': {
      title: 'Have you taken back any of your advance decision?',
      lead: 'While you can decide, you can take it back at any time, and saying so is enough. If you have a plan that is approved, whoever opens it sees at once that you take something back. Tell your nurse or doctor as well, and mark the paper.',
    },
    'of-powers': { title: 'Is there a power for health?' },
    attorneys: { title: 'Who may decide about your care when you cannot?' },
    'life-sustaining': {
      title: 'May they say no to a treatment that keeps you alive?',
      lead: 'The paper has a page about it, which you signed for one answer or the other.',
    },
    registered: {
      title: 'Where is the paper, and what is its number?',
      lead: 'A lasting power of attorney counts once it is registered. A deputy has an order of the court instead, and cannot say no to treatment that keeps you alive. Your nurse or doctor has to see the paper.',
    },
    'of-cpr-form': { title: 'A form about the heart?' },
    'cpr-form': {
      title: 'Is there a form about starting your heart again?',
      lead: 'You only say whether there is one: nothing is decided by it. If you have thoughts about it, choose “A treatment that I want, or do not want” on the next page: a page for them follows. A nurse or doctor talks about it with you.',
    },
    'cpr-form-last': {
      title: 'Is there a form about starting your heart again?',
      lead: 'Many people have none. You only say whether there is one: nothing is decided by it. You can leave this.',
    },
    more: {
      title: 'What else do you want to say about treatments and papers?',
      lead: 'Each of these is a page or two, and they can wait for another day. Somebody who sits beside you can read this page; you can do it alone or with a nurse.',
    },
    'of-treatments': { title: 'Treatments?' },
    treatments: {
      title: 'Is there a treatment that you have thoughts about?',
      lead: 'What you say here is a wish. A nurse or doctor still has to decide what can be offered.',
    },
    'of-consult': { title: 'Whom to ask?' },
    consult: {
      title: 'If you cannot decide, who should be asked what you would want?',
      lead: 'They do not decide for you. They help others to know you.',
    },
    'of-advocate': { title: 'An advocate?' },
    advocate: {
      title: 'Do you have an advocate?',
      lead: 'An advocate is someone whose work is to help you to say what you want. Most people who are kept in hospital under mental health law have a right to one.',
    },
    'of-documents': { title: 'Other papers?' },
    documents: { title: 'Which papers should people know about, and where are they?' },
    'of-copies': { title: 'Copies?' },
    copies: { title: 'Who has this plan on paper?' },
    'of-unseen': { title: 'Who should not see it?' },
    unseen: {
      title: 'Is there someone who should not see this plan?',
      lead: 'Writing a name here does not lock the plan. Whoever works at your practice can still read it, and so can nurses, doctors and paramedics who come in an emergency. You cannot keep one part of an approved plan from them. Leave out what they should not read, and not what keeps you safe, such as an allergy. What you ask under “Ask your nurse or doctor something” is no part of the plan. You can stop sharing the plan at any time.',
    },
  },
  fields: {
    'legal.adrt.exists': {
      label: 'An advance decision to refuse a treatment',
      hint: 'It says which treatment you refuse if you cannot decide later.',
      why: 'People who treat you need to know that it exists, so that they can ask for it.',
      heard: 'An advance decision to refuse a treatment:',
      told: 'An advance decision to refuse a treatment: {…}',
      urgent: 'Advance decision to refuse treatment',
      choices: {
        yes: { me: 'I have made one', them: 'Said to be made' },
        no: {
          me: 'I have made none',
          them: 'Says that none was made. There may be one, or a spoken refusal',
        },
        'not-known': { me: 'I am not sure', them: 'Not known' },
      },
    },
    'legal.lpa.kind': {
      label: 'A paper that lets somebody decide about your health and care',
      hint: 'Many papers are about money only, and those give no say about your care.',
      why: 'If you cannot decide, people have to know whom the law lets decide.',
      heard: 'A paper that lets somebody decide about your health and care:',
      told: 'A paper that lets somebody decide about my health and care: {…}',
      urgent: 'Power to decide about care',
      choices: {
        'lpa-hw': 'A lasting power of attorney for health and welfare',
        'court-deputy': {
          me: 'A court has chosen a deputy for health and welfare',
          them: 'A court has chosen a deputy for health and welfare, who cannot refuse life-sustaining treatment',
        },
        'welfare-attorney': 'A power of attorney with welfare powers',
        'welfare-guardian': 'A court has chosen a guardian for welfare',
        controller: 'The High Court has put somebody in charge of money',
        'epa-financial-only': 'A paper about money only',
        none: { me: 'There is no such paper', them: 'Says that there is no such paper' },
        unknown: { me: 'I am not sure', them: 'Not known' },
      },
    },
    'legal.adrt.couldDecide': {
      label: 'Whether you could decide it then',
      why: 'A refusal counts in law only if somebody could decide it when it was written.',
      heard: 'When you wrote it:',
      told: '{…}.',
      urgent: 'When it was made',
      choices: {
        could: {
          me: 'I was 18 or over, and I could decide it',
          them: 'Says: was 18 or over, and could decide it',
        },
        'under-age': { me: 'I was under 18', them: 'Says: was under 18. Read it as a wish' },
        'could-not': {
          me: 'I could not decide it at that time',
          them: 'Says: could not decide it at that time. Read it as a wish',
        },
        'not-sure': { me: 'I am not sure', them: 'Not sure whether they could decide it' },
      },
    },
    'papers.asWish': {
      label: 'Before you go on',
      why: 'Nobody should take for a refusal what the law does not take for one.',
      heard: 'You have read:',
    },
    'legal.adrt.refusals': {
      label: 'What you refuse',
      hint: 'Name one treatment, and say when you refuse it, such as “if I cannot swallow any more”.',
      why: 'A refusal counts for what it names, and for the situations it names.',
      heard: 'What you refuse:',
      told: 'What I refuse: {…}',
      urgent: 'Says they refuse',
      row: 'Treatment',
      addRow: 'Add another treatment',
      parts: {
        treatment: { label: 'Treatment that you refuse' },
        when: { label: 'When you refuse it', optional: true },
        lifeSustaining: {
          label: 'Could this treatment keep you alive?',
          choices: {
            yes: { me: 'It could keep me alive', them: 'may be life-sustaining' },
            no: { me: 'It could not keep me alive', them: 'not life-sustaining' },
            'not-known': {
              me: 'I am not sure if it could',
              them: 'not known whether life-sustaining',
            },
          },
        },
        evenIf: {
          label: 'Does the paper say that it counts even if your life is at risk?',
          choices: {
            yes: { me: 'It says: even if my life is at risk', them: 'says “even if life is at risk”' },
            no: {
              me: 'It does not say: even if my life is at risk',
              them: 'does not say “even if life is at risk”',
            },
            'not-known': {
              me: 'I am not sure what it says of that',
              them: 'not known whether it says “even if life is at risk”',
            },
          },
        },
        heardBy: {
          label: 'If you said it and did not write it: who heard it, and when',
          optional: true,
        },
      },
    },
    'legal.adrt.form': {
      label: 'On the paper of the advance decision',
      hint: 'Choose all that fit.',
      why: 'Your nurse or doctor can tell you in time what the law still asks for.',
      heard: 'On the paper:',
      told: 'On the paper: {…}',
      choices: {
        written: 'It is in writing',
        signed: {
          me: 'I signed it, or somebody did for me while I was there',
          them: 'Signed by the person, or for them while they were there',
        },
        witnessed: 'A witness signed it',
        together: {
          me: 'The witness and I were together when we signed',
          them: 'The person and the witness were together when they signed',
        },
        discussed: {
          me: 'I had talked about it with a nurse or doctor',
          them: 'Talked about with a nurse or doctor',
        },
        none: { me: 'None of these', them: 'None chosen from our list' },
      },
      note: 'Who signed, and when (optional)',
    },
    'legal.adrt.document': {
      label: 'Where the advance decision is',
      hint: 'For example with a son, a solicitor or the GP practice, or in a drawer.',
      why: 'Someone may have to find it in the night.',
      heard: 'Where your advance decision is:',
      told: 'My advance decision is here: {…}',
      urgent: 'Where the paper is',
    },
    'legal.adrt.withdrawn': {
      label: 'What you take back',
      none: { me: 'I take nothing back', them: 'Nothing taken back' },
      why: 'Nobody should go by what you do not want any more.',
      heard: 'What you take back:',
      told: 'What I take back of my advance decision: {…}',
      urgent: 'Anything taken back',
      parts: {
        what: { label: 'All of it, or which part' },
        when: { label: 'When you took it back', optional: true },
        told: { label: 'Whom you told', optional: true },
      },
    },
    'legal.lpa.attorneys': {
      label: 'Who is named on the paper',
      hint: 'Write the names as they stand on the paper.',
      why: 'People have to know whom to ask, and whether one of them is enough.',
      heard: 'Who may decide when you cannot:',
      told: 'Who may decide when I cannot: {…}',
      urgent: 'Named on the paper',
      row: 'Person',
      addRow: 'Add another person',
      parts: {
        name: { label: 'Name' },
        how: {
          label: 'How they decide',
          optional: true,
          choices: {
            alone: 'There is only this one',
            jointly: 'Only together with the others',
            'jointly-and-severally': 'Together or alone',
            'jointly-for-some': 'Together for some things, alone for others',
            replacement: 'Only if another cannot any more',
            'not-known': { me: 'I am not sure', them: 'Not known' },
          },
        },
      },
    },
    'legal.lpa.lifeSustaining': {
      label: 'Treatment that keeps you alive',
      why: 'Without it on the paper, this decision is not theirs.',
      heard: 'They may say no to a treatment that keeps you alive:',
      told: 'May they say no to a treatment that keeps me alive? {…}',
      urgent: 'May refuse life-sustaining treatment',
      choices: yesNo,
    },
    'legal.lpa.registered': {
      label: 'Number and limits of the power',
      hint: 'All of this can stay empty.',
      why: 'Others can check the paper by its number.',
      heard: 'Number and limits of the power:',
      told: 'Number and limits of the power: {…}',
      urgent: 'Number and limits of the power',
      parts: {
        reference: { label: 'Number on the paper' },
        on: { label: 'When it was registered', hint: 'The year is enough.' },
        limits: { label: 'What they may not decide, if the paper says so' },
      },
    },
    'legal.lpa.document': {
      label: 'Where the paper about who decides is',
      why: 'Staff have to see the paper before somebody decides for you.',
      heard: 'Where the paper is:',
      told: 'The paper about who decides is here: {…}',
    },
    'papers.cprForm': {
      label: 'A form about starting the heart again',
      hint: 'It may be called DNACPR or ReSPECT; if there is one, a later page asks where.',
      why: 'Whoever comes in an emergency looks for it, and has to see the form itself.',
      heard: 'A form about starting the heart again:',
      told: 'A form about starting the heart again: {…}',
      urgent: 'CPR form',
      choices: {
        yes: { me: 'There is one', them: 'Said to exist: read the form itself' },
        no: { me: 'There is none that I know of', them: 'None that they know of' },
        'not-known': { me: 'I am not sure', them: 'Not known' },
      },
    },
    'papers.more': {
      label: 'More to say',
      hint: 'Choose what you want to say something about, or go on.',
      why: 'You decide which of these pages you see.',
      heard: 'You want to say more about:',
      told: 'I want to say more about: {…}',
      choices: {
        treatments: 'A treatment that I want, or do not want',
        consult: 'Whom to ask if I cannot decide',
        advocate: 'My advocate',
        documents: 'A paper that people should know about, such as a hospital passport',
        copies: 'Who has this plan on paper',
        unseen: 'Someone who should not see this plan',
        nothing: 'Nothing more',
      },
    },
    views: {
      label: 'What you think of treatments',
      hint: 'One treatment at a time.',
      why: 'A nurse or doctor who knows what you think can plan with you.',
      heard: 'What you think of treatments:',
      told: '{…}.',
      item: viewWords,
    },
    'legal.consult': {
      label: 'Whom to ask',
      hint: 'Choose from the people in your plan, or write a name and number.',
      why: 'When somebody cannot decide, those who know them have to be asked.',
      heard: 'Whom to ask if you cannot decide:',
      told: 'If I cannot decide, ask: {…}',
      none: { me: 'There is nobody I want to name', them: 'Nobody named' },
    },
    'legal.advocate': {
      label: 'Your advocate',
      hint: 'Choose from the people in your plan, or write a name and number.',
      why: 'Staff can call them when something has to be decided.',
      heard: 'Your advocate:',
      told: 'My advocate: {…}',
      none: { me: 'I have no advocate', them: 'No advocate' },
    },
    'share.copies': {
      label: 'Who has it on paper',
      hint: 'One name on each line; you can write that nobody has.',
      why: 'When your plan changes, somebody has to bring them the new one.',
      heard: 'Who has this plan on paper:',
      told: 'Who has this plan on paper: {…}',
    },
    'share.exclusions': {
      label: 'Who should not see it',
      hint: 'A person, a service or a hospital; one on each line.',
      why: 'Your practice, and clinicians who come in an emergency, can keep it in mind.',
      heard: 'Who should not see this plan:',
      told: 'Who should not see this plan: {…}',
      urgent: 'Who should not see or know this plan',
    },
    doc: {
      label: 'Papers to know about',
      hint: 'For example a form from a hospital, or a page about you.',
      why: 'A paper helps only when people know of it and find it.',
      heard: 'Papers to know about:',
      told: '{…}.',
      urgent: 'Papers',
      item: documentWords,
    },
  },
}
