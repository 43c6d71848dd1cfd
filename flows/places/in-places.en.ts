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
  other: 'somewhere else',
}

export const inCare = {
  ...inDeath,
  'crisis-house': 'in a crisis house (a place to stay in a mental health crisis)',
}
