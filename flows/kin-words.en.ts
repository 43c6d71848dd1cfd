/** Who is listed as the one is not meant by a word for the other; who is listed as either is meant by both. */
const mother = ['mother', 'mum', 'mam', 'mom', 'mummy'] as const
const father = ['father', 'dad', 'daddy'] as const
const parents = ['parent', 'parents', 'family', 'relatives'] as const

/**
 * What people call those whom they list, by the choices of the question who they are; a longer one goes before a shorter one in it.
 * Only asked about. Listed on 27 November 2026.
 */
export const kinWords = {
  spouse: ['husband', 'wife', 'civil partner', 'hubby', 'other half', 'partner', 'in laws', 'family'],
  partner: ['partner', 'boyfriend', 'girlfriend', 'fiance', 'fiancee', 'other half', 'husband', 'wife'],
  child: [
    'son',
    'sons',
    'daughter',
    'daughters',
    'child',
    'children',
    'kids',
    'boy',
    'girl',
    'family',
    'relatives',
  ],
  mother: [...mother, ...parents],
  father: [...father, ...parents],
  parent: [...mother, ...father, ...parents],
  sibling: ['brother', 'brothers', 'sister', 'sisters', 'twin', 'sibling', 'siblings', 'family', 'relatives'],
  grandparent: [
    ...['grandmother', 'grandfather', 'grandma', 'grandpa', 'gran', 'granny', 'nan', 'nana', 'grandad'],
    ...['grandparents', 'family', 'relatives'],
  ],
  'other-family': [
    ...[
      'uncle',
      'uncles',
      'aunt',
      'aunts',
      'auntie',
      'cousin',
      'cousins',
      'nephew',
      'nephews',
      'niece',
      'nieces',
    ],
    ...['grandson', 'granddaughter', 'grandchild', 'grandchildren', 'stepson', 'stepdaughter', 'stepfather'],
    ...[
      'stepmother',
      'stepdad',
      'stepmum',
      'son in law',
      'daughter in law',
      'brother in law',
      'sister in law',
    ],
    ...[
      'mother in law',
      'father in law',
      'in laws',
      'ex',
      'ex husband',
      'ex wife',
      'ex partner',
      'family',
      'relatives',
    ],
  ],
  friend: ['friend', 'friends', 'mate', 'mates', 'ex', 'ex partner', 'ex boyfriend', 'ex girlfriend'],
  neighbour: ['neighbour', 'neighbours', 'neighbor', 'next door'],
  housemate: ['housemate', 'housemates', 'flatmate', 'flatmates', 'lodger', 'lodgers'],
  'foster-parent': [
    'foster mother',
    'foster father',
    'foster mum',
    'foster dad',
    'foster parents',
    'foster carer',
  ],
  guardian: ['guardian', 'guardians'],
  carer: [
    'carer',
    'carers',
    'main carer',
    'care worker',
    'care workers',
    'support worker',
    'support workers',
  ],
  other: ['ex', 'ex husband', 'ex wife', 'ex partner', 'landlord', 'landlady', 'boss'],
} as const

/** Words that one letter tells from one of those, and that mean something else. */
export const notKin = [
  ...['bother', 'bothers', 'career', 'careers', 'cared', 'cares', 'chill', 'farther', 'faster', 'feather'],
  ...['fiend', 'fiends', 'footer', 'fried', 'friendly', 'hobby', 'lodge', 'lodges', 'longer', 'makes'],
  ...['males', 'others', 'patent', 'sitter', 'sitters', 'works', 'worked'],
] as const

/** "Whoever has my key" is somebody; "he has a key" goes on about whom another word named. */
const whoever = (...ways: readonly string[]): readonly string[] =>
  ways.flatMap((way) => ['who', 'whoever', 'that'].map((who) => `${who} ${way}`))

/** The same by the choices of the question what somebody does; of a key and a home it has to be said whose. */
export const roleWords = {
  'emergency-contact': ['emergency contact', 'emergency contacts'],
  'next-of-kin': ['next of kin', 'nok', 'nearest relative', 'closest relative'],
  'main-carer': [
    ...['carer', 'carers', 'main carer', 'main carers', 'caregiver', 'care giver'],
    ...whoever('looks after me', 'cares for me', 'is looking after me', 'is caring for me'),
  ],
  'young-carer': [
    ...['carer', 'carers', 'young carer', 'young carers'],
    ...whoever('looks after me', 'cares for me'),
  ],
  'lives-with': [
    ...whoever('lives with me', 'is living with me', 'lives here', 'shares my home', 'i live with'),
    ...['person i live with', 'people i live with', 'somebody i live with', 'someone i live with'],
  ],
  'key-holder': [
    ...['key holder', 'key holders', 'keyholder', 'keyholders'],
    ...['with my key', 'with a key', 'with the key', 'with keys', 'with my keys', 'with my spare key'],
    ...whoever('has my key', 'has a key', 'has the key', 'has keys', 'has my keys', 'has got my key'),
    ...whoever('has my spare key', 'holds my key', 'keeps my key', 'got my key', 'have my key', 'have keys'),
  ],
  attorney: ['attorney', 'attorneys', 'power of attorney', 'lpa', 'poa'],
  deputy: ['deputy', 'deputies'],
  'nominated-person': ['nominated person', 'nearest relative'],
  advocate: ['advocate', 'advocates'],
  'child-care': ['babysitter', 'childminder', 'child minder', ...whoever('looks after the children')],
  'pet-care': ['dog walker', 'dog sitter', 'cat sitter', 'pet sitter', ...whoever('walks the dog')],
} as const
