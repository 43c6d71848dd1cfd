/** The made-up people of the demonstration: nobody here is, or is meant to be, anybody real. */
export const demoPractice = {
  name: 'Larkfield Surgery',
  odsCode: 'Z99901',
  email: 'reception@larkfield.example',
  phone: '020 7946 0123',
  nation: 'england',
} as const

/** Another team that cares for two of them: one lets it read, one lets it write. */
export const demoHospice = {
  name: 'St Werrin’s Hospice',
  odsCode: 'Z99902',
  email: 'nurses@st-werrins.example',
  phone: '020 7946 0456',
  hours: 'Day and night',
  nation: 'england',
  kind: 'hospice',
} as const

type Staff =
  | {
      readonly kind: 'clinician'
      readonly jobRole: string
      readonly registration: string
      readonly grade?: 'senior'
      readonly leads?: true
      /** The practice where nothing is said. */
      readonly at?: 'hospice'
    }
  | { readonly kind: 'urgent-reader'; readonly service: string; readonly jobRole: string }
  | { readonly kind: 'none' | 'trainee' | 'administrator' }
  | {
      readonly kind: 'governance'
      readonly service: string
      readonly jobRole: string
      readonly covers: 'all'
    }

export type DemoPerson = {
  readonly name: string
  readonly email: string
  readonly duty: Staff
  /** Who they are, for somebody who chooses whom to be. */
  readonly about: string
}

export const demoPeople = {
  rose: {
    name: 'Rose Adeyemi',
    email: 'rose.adeyemi@home.example',
    duty: { kind: 'none' },
    about:
      'is 75 and very ill. She has begun to say what matters to her, and has stopped half-way. One answer is a recording that waits to be typed up: three bells that a program made, and nobody’s voice.',
  },
  daniel: {
    name: 'Daniel Adeyemi',
    email: 'daniel.adeyemi@home.example',
    duty: { kind: 'none' },
    about: 'is Rose’s son and looks after her. He adds what he knows, in a voice of his own.',
  },
  hannah: {
    name: 'Dr Hannah Whitcombe',
    email: 'hannah.whitcombe@larkfield.example',
    duty: {
      kind: 'clinician',
      jobRole: 'General practitioner',
      registration: 'GMC 0000000',
      grade: 'senior',
      leads: true,
    },
    about:
      'is a GP at Larkfield Surgery, and leads it. A plan is waiting for her or for Callum to read and approve.',
  },
  callum: {
    name: 'Callum Reid',
    email: 'callum.reid@larkfield.example',
    duty: { kind: 'clinician', jobRole: 'Advanced nurse practitioner', registration: 'NMC 00A0000E' },
    about: 'is a nurse at Larkfield Surgery who reads and approves plans too.',
  },
  nora: {
    name: 'Nora Lindqvist',
    email: 'nora.lindqvist@st-werrins.example',
    duty: {
      kind: 'clinician',
      jobRole: 'Hospice clinical nurse specialist',
      registration: 'NMC 00B0000E',
      at: 'hospice',
    },
    about:
      'is a nurse at St Werrin’s Hospice. Walter lets her team read his plan, and Marion lets it write in hers.',
  },
  samira: {
    name: 'Samira Khan',
    email: 'samira.khan@northvale.example',
    duty: { kind: 'urgent-reader', service: 'North Vale Ambulance Service', jobRole: 'Paramedic' },
    about: 'is a paramedic. She is on her way to Walter Finch, 83, and looks for his plan.',
  },
  tom: {
    name: 'Tom Barrow',
    email: 'tom.barrow@northvale.example',
    duty: { kind: 'trainee' },
    about: 'is learning to have these conversations. He practises with made-up patients.',
  },
  erin: {
    name: 'Erin Lloyd',
    email: 'erin.lloyd@sayso.example',
    duty: { kind: 'administrator' },
    about: 'adds practices and the people who work there. She cannot read any plan.',
  },
  imogen: {
    name: 'Imogen Tarn',
    email: 'imogen.tarn@northvale.example',
    duty: {
      kind: 'governance',
      service: 'North Vale Care Partnership',
      jobRole: 'Information governance lead',
      covers: 'all',
    },
    about:
      'leads information governance. She sees who read and wrote in the plans of all practices here, and reads none.',
  },
  walter: {
    name: 'Walter Finch',
    email: 'walter.finch@home.example',
    duty: { kind: 'none' },
    about: 'is 83. His plan is approved, and he can see who has opened it.',
  },
  marion: {
    name: 'Marion Tate',
    email: 'marion.tate@home.example',
    duty: { kind: 'none' },
    about: 'is 68. She has handed her plan to Larkfield Surgery and waits for an answer.',
  },
  peter: {
    name: 'Peter Tate',
    email: 'peter.tate@home.example',
    duty: { kind: 'none' },
    about: 'is Marion’s husband. He sees some things differently, and has said so.',
  },
  ruth: {
    name: 'Ruth Kowalska',
    email: 'ruth.kowalska@home.example',
    duty: { kind: 'none' },
    about: 'is 58 and has COPD. Her plan is for flare-ups, and is approved.',
  },
  harold: {
    name: 'Harold Pritchard',
    email: 'harold.pritchard@home.example',
    duty: { kind: 'none' },
    about: 'is 84, and his memory is failing. His plan is approved.',
  },
  edith: {
    name: 'Edith Pritchard',
    email: 'edith.pritchard@home.example',
    duty: { kind: 'none' },
    about: 'is 81 and Harold’s wife. She wrote beside him what she sees.',
  },
  tariq: {
    name: 'Tariq Hussain',
    email: 'tariq.hussain@home.example',
    duty: { kind: 'none' },
    about: 'is 27 and has Down syndrome. His plan says how he shows that he is ill, and is approved.',
  },
  joy: {
    name: 'Joy Mensah',
    email: 'joy.mensah@home.example',
    duty: { kind: 'none' },
    about: 'is 45 and supports Tariq where he lives. She wrote beside him what she sees.',
  },
  morag: {
    name: 'Morag Sinclair',
    email: 'morag.sinclair@home.example',
    duty: { kind: 'none' },
    about: 'is 46 and autistic. She wrote her plan alone, and it is approved.',
  },
  amina: {
    name: 'Amina Yusuf',
    email: 'amina.yusuf@home.example',
    duty: { kind: 'none' },
    about: 'is 16 and has leukaemia. She wrote her plan herself, and it is approved.',
  },
  jana: {
    name: 'Jana Brandt',
    email: 'jana.brandt@home.example',
    duty: { kind: 'none' },
    about: 'is the mother of Milo, who is seven and has epilepsy. She wrote his plan beside him.',
  },
  kwame: {
    name: 'Kwame Boateng',
    email: 'kwame.boateng@home.example',
    duty: { kind: 'none' },
    about: 'is 35, deaf, and has sickle cell disease. His plan says how to talk with him, and is approved.',
  },
  nessa: {
    name: 'Nessa Quigley',
    email: 'nessa.quigley@home.example',
    duty: { kind: 'none' },
    about: 'is 29. Her plan is for a mental health crisis and for keeping safe, and is approved.',
  },
  dmytro: {
    name: 'Dmytro Kovalenko',
    email: 'dmytro.kovalenko@home.example',
    duty: { kind: 'none' },
    about: 'is 52 and fled from a war. His plan for a mental health crisis says little, and is approved.',
  },
  ivy: {
    name: 'Ivy Blackwood',
    email: 'ivy.blackwood@home.example',
    duty: { kind: 'none' },
    about: 'is 91, frail and nearly blind. She wrote her plan with a talking computer, and it is approved.',
  },
} as const satisfies Record<string, DemoPerson>

export type DemoPersonKey = keyof typeof demoPeople

/** Whoever begins with an empty plan gets an address here, where no mail ever arrives. */
export const newcomersDomain = 'newcomer.example'

/** Names for those who begin with an empty plan; a number is added, so that each is somebody new. */
export const demoNewcomers = [
  'Ada Brook',
  'Bernard Lowe',
  'Celia Marsh',
  'David Okoro',
  'Esther Vale',
  'Farid Noor',
  'Grace Penrose',
  'Hugh Sefton',
  'Iris Waterman',
  'Joseph Kaye',
  'Kamala Rao',
  'Leonard Pym',
] as const
