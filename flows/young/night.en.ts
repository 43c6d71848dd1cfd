/**
 * What the night page says instead of who is under 18: nobody that young makes a refusal in advance that binds in law
 * (RULE-CYP-1). Scotland goes by 16, and of who is younger the page does not speak of it.
 */
export const nightUnderAge = {
  pathways: ['cyp'],
  leads: {
    refusals:
      'This person is under 18: these are views. Ask them, alone if you can. If they cannot say, weigh them. In Scotland a refusal may bind you from 16 on. Nobody checked that here. If in doubt, as you may be after self-harm, treat and ask for advice.',
    'must-not':
      'This person is under 18: weigh a refusal of a treatment among these words. In Scotland it may bind from 16 on.',
    wishes:
      'Words that guide care. A worry is no refusal. This person is under 18: weigh a refusal of a treatment among them. In Scotland it may bind from 16 on.',
  },
  leadsOfHelpers: {
    'must-not':
      'Not written by this person, who is under 18: ask them too. In Scotland a refusal of theirs may bind from 16 on.',
  },
  sentences: {
    'cpr-start': 'In cardiac arrest start CPR, unless it clearly cannot work.',
    'cpr-instead':
      'Do not delay treatment to ask, or for a form. After self-harm, if in doubt, treat. Ask whoever has parental responsibility, and the child if awake and not after self-harm. Check the GP record.',
    'cpr-instead-guarded':
      'Do not delay treatment to ask, or for a form. After self-harm, if in doubt, treat. If awake and not after self-harm, ask the child alone. Check the GP record. An adult who is there may be the one who should stay away.',
    'cpr-instead-beside':
      'Do not delay treatment to ask, or for a form. After self-harm a refusal may not be meant for that: if in doubt, treat and ask for advice. Ask whoever has parental responsibility, and the child if awake and not after self-harm. Check the GP record. If you find none, weigh what this person has said: under 18 it is a view, and in Scotland it may bind you from 16 on.',
    'cpr-instead-since':
      'Do not delay treatment to ask, or for a form. After self-harm a refusal may not be meant for that: if in doubt, treat and ask for advice. Ask whoever has parental responsibility, and the child if awake and not after self-harm. Check the GP record. If you find none, weigh both, the words and what changed since: under 18 they are views, and in Scotland a refusal may bind you from 16 on. It can be taken back without paper.',
    'cpr-instead-beside-guarded':
      'Do not delay treatment to ask, or for a form. After self-harm a refusal may not be meant for that: if in doubt, treat and ask for advice. If awake and not after self-harm, ask the child alone. Check the GP record. An adult who is there may be the one who should stay away. If you find none, weigh what this person has said: under 18 it is a view, and in Scotland it may bind you from 16 on.',
    'cpr-instead-since-guarded':
      'Do not delay treatment to ask, or for a form. After self-harm a refusal may not be meant for that: if in doubt, treat and ask for advice. If awake and not after self-harm, ask the child alone. Check the GP record. An adult who is there may be the one who should stay away. If you find none, weigh both, the words and what changed since: under 18 they are views, and in Scotland a refusal may bind you from 16 on. It can be taken back without paper.',
  },
  before: {
    age: 16,
    leads: {
      refusals:
        'This person is under 16: these are views. Ask them, alone if you can. If they cannot say, weigh them. Nobody checked that here. If in doubt, as you may be after self-harm, treat and ask for advice.',
      'must-not': 'This person is under 16: weigh a refusal of a treatment among these words.',
      wishes:
        'Words that guide care. A worry is no refusal. This person is under 16: weigh a refusal of a treatment among them.',
    },
    leadsOfHelpers: { 'must-not': 'Not written by this person, who is under 16: ask them too.' },
    sentences: {
      'cpr-instead-beside':
        'Do not delay treatment to ask, or for a form. After self-harm a refusal may not be meant for that: if in doubt, treat and ask for advice. Ask whoever has parental responsibility, and the child if awake and not after self-harm. Check the GP record. If you find none, weigh what this person has said: under 16 it is a view.',
      'cpr-instead-since':
        'Do not delay treatment to ask, or for a form. After self-harm a refusal may not be meant for that: if in doubt, treat and ask for advice. Ask whoever has parental responsibility, and the child if awake and not after self-harm. Check the GP record. If you find none, weigh both, the words and what changed since: under 16 they are views. It can be taken back without paper.',
      'cpr-instead-beside-guarded':
        'Do not delay treatment to ask, or for a form. After self-harm a refusal may not be meant for that: if in doubt, treat and ask for advice. If awake and not after self-harm, ask the child alone. Check the GP record. An adult who is there may be the one who should stay away. If you find none, weigh what this person has said: under 16 it is a view.',
      'cpr-instead-since-guarded':
        'Do not delay treatment to ask, or for a form. After self-harm a refusal may not be meant for that: if in doubt, treat and ask for advice. If awake and not after self-harm, ask the child alone. Check the GP record. An adult who is there may be the one who should stay away. If you find none, weigh both, the words and what changed since: under 16 they are views. It can be taken back without paper.',
    },
  },
} as const
