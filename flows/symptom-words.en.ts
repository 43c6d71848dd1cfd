/**
 * Words for the same sign, as crews and as people at home write them: who looks for one finds the others, though not each is the same. A word that is shorter than
 * four letters counts whole, any other by how it begins. Not whole; listed on 29 November 2026, and read by no clinician.
 */
export const symptomWords: readonly (readonly string[])[] = [
  ['breath', 'breathless', 'sob', 'dyspnoea', 'wheez', 'asthma', 'copd', 'gasp'],
  ['fit', 'fits', 'fitting', 'seiz', 'convuls', 'epilep'],
  ['fall', 'fell', 'fallen', 'collaps', 'floor'],
  ['pain', 'hurt', 'hurts', 'ache', 'aching', 'sore', 'agony'],
  ['sick', 'vomit', 'nausea', 'retch'],
  ['bleed', 'blood', 'haemorrhag', 'bled'],
  ['fever', 'temperature', 'hot', 'pyrexia', 'sepsis', 'septic', 'infect', 'neutropeni'],
  ['chok', 'swallow', 'aspirat', 'dysphag'],
  ['confus', 'muddl', 'delir', 'drows', 'wander'],
  ['suicid', 'overdos', 'harm', 'die', 'kill'],
  ['mania', 'manic', 'elated', 'hypomani'],
  ['voices', 'psychos', 'psychotic', 'hallucinat', 'paranoi'],
  ['panic', 'anxi', 'frighten', 'scared', 'agitat', 'distress'],
  ['sugar', 'hypoglyc', 'glucose', 'diabet', 'insulin'],
  ['faint', 'blackout', 'syncop', 'unconscious', 'wake'],
  ['chest', 'angina', 'heart'],
  ['allerg', 'anaphyla', 'rash', 'swell', 'swollen'],
  ['urine', 'catheter', 'bladder', 'uti'],
  ['bowel', 'constipat', 'diarrhoea', 'poo'],
  ['stroke', 'tia', 'slur'],
  ['meltdown', 'shutdown', 'overwhelm', 'overload'],
]
