export const patientBannerWords = {
  label: 'Whose plan this is',
  born: 'Born',
  nhs: 'NHS number',
  gender: 'Gender',
  notGiven: 'not given',
} as const
