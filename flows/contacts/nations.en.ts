import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { contacts } from './section.ts'

type TwoVoices = { readonly me: string; readonly them: string }
type SaidThere = {
  readonly attorney: TwoVoices
  readonly deputy: TwoVoices
  /** Whom the law on mental health knows beside the person. */
  readonly 'nominated-person': TwoVoices
}

type Proved = { readonly [Choice in keyof SaidThere]: string }

const saidThere = (
  choices: SaidThere,
  proved: Proved,
  carersCanAsk: string,
): Partially<Words<typeof contacts>> => ({
  fields: {
    contact: { item: { fields: { 'contact.roles': { choices, proved } } } },
    'carer.needs': { why: carersCanAsk },
  },
})

/** Who may decide for somebody is called something else there, and chosen by another court. */
export const contactsInScotland = saidThere(
  {
    attorney: {
      me: 'My welfare attorney, not only for money (papers not yet seen)',
      them: 'Attorney for health and care (reported, papers not yet seen)',
    },
    deputy: {
      me: 'My guardian for welfare, chosen by the sheriff court (papers not yet seen)',
      them: 'Guardian chosen by a court (reported, papers not yet seen)',
    },
    'nominated-person': {
      me: 'My named person in mental health law (papers not yet seen)',
      them: 'Named person in mental health law (reported, papers not yet seen)',
    },
  },
  {
    attorney: 'Attorney for health and care',
    deputy: 'Guardian for welfare, chosen by a court',
    'nominated-person': 'Named person in mental health law',
  },
  'Carers can ask the council for an adult carer support plan, and the team can say how.',
)

/** An attorney decides about money alone there, and so does whom the High Court puts in charge. */
export const contactsInNorthernIreland = saidThere(
  {
    attorney: {
      me: 'My attorney (here, an attorney decides about money only; papers not yet seen)',
      them: 'Attorney, who in Northern Ireland decides about money only (reported, papers not yet seen)',
    },
    deputy: {
      me: 'Somebody the High Court put in charge of my money, not of my health (papers not yet seen)',
      them: 'Put in charge of money, not of health, by the High Court (reported, papers not yet seen)',
    },
    'nominated-person': {
      me: 'My nearest relative or nominated person in mental health law (papers not yet seen)',
      them: 'Nearest relative or nominated person in mental health law (reported, papers not yet seen)',
    },
  },
  {
    attorney: 'Attorney, who in Northern Ireland decides about money only',
    deputy: 'Put in charge of money, not of health, by the High Court',
    'nominated-person': 'Nearest relative or nominated person in mental health law',
  },
  'Carers can ask their Health and Social Care Trust for a carer’s assessment, and the team can say how.',
)
