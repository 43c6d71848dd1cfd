/** A page to take to a hospital, in somebody's own words. */
export const hospitalPageWords = {
  title: 'To take to hospital',
  listen: 'Listen to this page',
  about: (name: string) => `About ${name}`,
  writtenBy: (who: string, name: string) => `Written by ${who}, who helps ${name}`,
  own: {
    lead: 'One page for staff who do not know you. Only your own words stand on it. Read it before you give it away. To print it, use the print command of your browser.',
    mark: 'My own words, for people who look after me in hospital. Not an approved plan.',
    checked:
      'No nurse or doctor has checked this page. My medicines and my allergies are not on it: ask, and look in my record.',
  },
  helper: {
    lead: 'One page for staff who do not know the person you help, and for home. Only what you wrote stands on it. Read it before you give it away. To print it, use the print command of your browser.',
    mark: 'The words of somebody who helps. Not an approved plan.',
    checked:
      'No nurse or doctor has checked this page. Medicines and allergies are not on it: ask, and look in the record.',
  },
  hasApproved: 'I have an approved plan in Sayso as well. It says what is decided.',
  nothing: 'Nothing is written yet. Room to write by hand:',
  leftOut: 'What you hide from your helpers is left out here.',
} as const
