/** How people call these conditions: those that they named stand first, and all others below. Listed on 27 November 2026. */
export const calledBy = {
  of: ['health.mainDiagnosis', 'health.otherProblems'],
  words: {
    epilepsy: ['epilepsy', 'epileptic', 'seizure', 'seizures', 'fits'],
    'copd-ild': [
      ...['copd', 'emphysema', 'chronic bronchitis', 'lung fibrosis', 'pulmonary fibrosis', 'ild'],
      ...['interstitial lung', 'bronchiectasis', 'scarring of the lungs'],
    ],
    asthma: ['asthma', 'asthmatic'],
    diabetes: ['diabetes', 'diabetic'],
    'sickle-cell': ['sickle', 'thalassaemia'],
    adrenal: ['adrenal', 'addison', 'addisons', 'hypopituitarism', 'steroid dependence'],
    haemophilia: ['haemophilia', 'hemophilia', 'von willebrand', 'bleeding disorder'],
    'heart-failure': ['heart failure', 'weak heart', 'cardiomyopathy'],
    dialysis: ['dialysis', 'kidney failure', 'renal failure'],
    transplant: ['transplant'],
    parkinsons: ['parkinson', 'parkinsons', 'multiple system atrophy'],
    mnd: ['motor neurone', 'motor neuron', 'mnd', 'als'],
    'spinal-injury': ['spinal', 'paraplegia', 'tetraplegia', 'quadriplegia'],
    anaphylaxis: ['anaphylaxis', 'anaphylactic', 'severe allergy'],
    'home-ventilation': ['ventilator', 'bipap', 'niv', 'tracheostomy'],
    dementia: ['dementia', 'alzheimer', 'alzheimers', 'lewy'],
    cancer: [
      ...['cancer', 'tumour', 'leukaemia', 'leukemia', 'lymphoma', 'myeloma', 'sarcoma'],
      ...['neuroblastoma', 'chemotherapy', 'chemo'],
    ],
    'stroke-risk': ['stroke', 'tia', 'atrial fibrillation'],
    pain: ['chronic pain', 'trigeminal', 'migraine', 'cluster headache'],
  },
} as const

/** Who names one of these may be told by their hospital when to call at once, such as for a fever. */
export const treatedAtHospital = [
  ...calledBy.words.cancer,
  ...calledBy.words.transplant,
  ...['immunotherapy', 'radiotherapy', 'stem cell', 'bone marrow', 'neutropenia', 'neutropenic'],
  ...['weak immune', 'immune deficiency', 'immunodeficiency', 'immunosuppressed', 'spleen'],
]

const gradual = new Set(['dementia', 'cancer', 'stroke-risk', 'pain'])
/** Those of them that get worse all at once: who names one is asked what that looks like, whatever their plan is for. */
export const flaring = Object.entries(calledBy.words).flatMap(([condition, words]) =>
  gradual.has(condition) ? [] : words,
)
