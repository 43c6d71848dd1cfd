/** What is said before own words on a page for hospital. */
export const hospitalPageWords = {
  'comms.how': 'How to talk with me:',
  'ld.howPain': 'How I show that something hurts, or that I am ill:',
  'module.whatHappens': 'What happens when it gets worse:',
  'module.usualForMe': 'What is usual for me:',
  'ld.decisionSupport': 'How to help me understand and decide:',
  'ld.sensory': 'Noise, light, touch and waiting:',
  'about.pleaseDo': 'What I would like people to do:',
  'about.pleaseDont': 'What I would like people not to do:',
  'ld.behaviourPlan': 'When I am upset:',
  'health.eatSafely': 'How I eat and drink safely:',
  'ld.medsHow': 'How I take my medicines:',
  'about.mostImportant': 'What matters most to me:',
} as const
