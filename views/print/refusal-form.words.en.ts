import { dayInWords } from '../frame/when.ts'

/** A form on which somebody refuses treatments in advance, to sign and witness by hand. No lawyer has read it. */
export const refusalFormWords = {
  title: 'Advance decision to refuse treatment: a form to sign',
  link: 'A form to sign, on which you refuse treatments in advance',
  /** On each sheet, and true of every row of it: only a refusal of what could keep somebody alive needs to be signed (MCA s24–25). */
  mark: 'To refuse treatment that could keep me alive, this must be signed and witnessed. Other refusals may count without.',
  lead: 'This page makes a form of the refusals that you wrote here. To refuse treatment that could keep you alive, print it and sign it, and have a witness sign too. Other refusals may count without, also as you wrote or said them. A click signs nothing.',
  lawyer:
    'No lawyer has read this form. It follows the Mental Capacity Act 2005, for England and Wales. You do not need a lawyer, but you can ask one. Talk about it with your nurse or doctor first.',
  draft:
    'It is made of your draft as it stands now. It is no part of your approved plan, and nobody is told that you printed it.',
  why: {
    nation:
      'This form is made for the law of England and Wales, and there is none here for where you live. This is what we know:',
    child:
      'The law lets only somebody of 18 or over make an advance decision, so there is no form here. What you want counts all the same: write it in your plan.',
    'could-not':
      'You said that you were under 18, or could not decide, when you wrote your refusals. So there is no form of them here: they are read as what you want. If you can decide now and are 18 or over, say so where you are asked about it.',
  },
  takenBackTitle: 'You wrote that you took something back',
  takenBack:
    'Read the form with care. If it holds a refusal that you took back, take that out first, or cross it out before you sign.',
  elsewhereTitle: 'Words that are not on the form',
  elsewhere:
    'A computer noticed that these words of yours may refuse a treatment. They stand in your plan and are not on the form. To refuse a treatment in law, write it in an empty row by hand, and say when it counts.',
  noRows: 'You have written no refusals where we ask for them, so the rows are empty: write in them by hand.',
  pdf: 'Print the form (PDF)',
  pdfLarge: 'Print it in large print (PDF)',
  afterTitle: 'Once it is signed',
  after: [
    'Give copies to your practice and to people who may be with you, and keep the paper where it is found.',
    'Write in your plan where it lies, who signed and when, and add a photo of it.',
    'Look at it again every two years, and when your health changes. Sign and date it again if it is still right.',
    'You can take it back at any time while you can decide. Saying so is enough: then tell people and destroy the copies.',
  ],
  printedOn: (at: string) => `Printed on ${dayInWords(at)}.`,
  who: {
    name: 'Name',
    born: 'Date of birth',
    nhsNumber: 'NHS number',
    address: 'Address',
    practice: 'GP practice',
  },
  statement: [
    'I am 18 or over, and I can make this decision now. I write it for a time when I cannot decide for myself.',
    'If that time comes, I refuse the treatments below, in the situations that I describe.',
  ],
  refusalsTitle: 'What I refuse',
  refusal: (number: number) => `Refusal ${number}`,
  treatment: 'I refuse this treatment:',
  when: 'in this situation:',
  life: {
    sure: 'This treatment could keep me alive. I refuse it even if my life is at risk.',
    unsure:
      'If this treatment could keep me alive, the refusal counts only with this sentence. Tick it and put your initials only if you mean it:',
    /** Said of a treatment that the person says could not keep them alive. */
    not: 'As far as I know, this treatment could not keep me alive. If it could after all, this refusal does not count, but it still says what I want.',
    tick: '[   ] I refuse it even if my life is at risk. Initials:',
  },
  signTitle: 'My signature',
  sign: 'I sign this myself, or somebody signs for me while I am there and because I ask them to.',
  signed: { signature: 'Signature', date: 'Date', forMe: 'If somebody signed for me: their name' },
  witnessTitle: 'Witness',
  witnessMust: 'A refusal of a treatment that could keep me alive counts only if a witness signs here too.',
  witness:
    'The person named above signed this form, or had somebody sign for them, while I watched; or they told me that they did. I sign while they are there.',
  witnessed: {
    name: 'Name of the witness',
    address: 'Address',
    signature: 'Signature of the witness',
    date: 'Date',
  },
  againTitle: 'Looked at again, and still right',
  again: 'Date and signature',
  isTitle: 'What this form is, and what it is not',
  is: [
    'It can refuse treatments. It can ask for none. Food and drink by mouth are offered, and washing and warmth given, all the same.',
    'Treatment of a mental illness can be given under the Mental Health Act all the same. The rules for ECT differ.',
    'A power of attorney for health and welfare that is made later, and lets somebody decide about the same treatment, replaces it for that treatment.',
    'Without the signatures it refuses no treatment that could keep this person alive. It may refuse other treatment all the same, and it says what this person wants.',
    'Whether this is valid and applicable must be decided by those present at the time. If in doubt, treat and seek advice.',
  ],
  back: 'Back to what you can print',
} as const
