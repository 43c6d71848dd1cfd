export const patientBannerWords = {
  label: 'Whose plan this is',
  born: 'Born',
  nhs: 'NHS number',
  gender: 'Gender',
  noName: 'No name yet',
  notGiven: 'not given',
} as const
