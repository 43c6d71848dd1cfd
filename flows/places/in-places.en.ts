/** The places in the midst of a sentence. */
export const inDeath = {
  'own-home': 'at home',
  'relative-home': 'at the home of family or friends',
  'care-home': 'in a care home',
  'nursing-home': 'in a nursing home',
  hospice: 'in a hospice',
  'community-hospital': 'in a small local hospital (community hospital)',
  'acute-hospital': 'in a large hospital (general hospital)',
  'mental-health-unit': 'in a mental health unit',
  'ld-unit': 'in a unit for people with a learning disability',
  'childrens-ward': 'in a children’s ward of a hospital',
  'childrens-hospice': 'in a children’s hospice',
  'foster-home': 'in a foster home',
  'childrens-home': 'in a children’s home',
  'boarding-school': 'at a boarding school',
  'no-strong-wish': 'wherever it works best: no strong wish',
  other: 'somewhere else',
}

export const inCare = {
  ...inDeath,
  'crisis-house': 'in a crisis house (a place to stay in a mental health crisis)',
}
