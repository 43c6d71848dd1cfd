import { refusalReaderFor } from '#src/flow/listening.ts'

/** Words in an address by which somebody hides there: whoever helps them is not shown it. Listed on 27 November 2026. */
export const asksToHide = refusalReaderFor({
  spelling: {
    as: {
      noone: 'no one',
      dont: 'do not',
      mustnt: 'must not',
      cant: 'can not',
      wont: 'will not',
      safehouse: 'safe house',
    },
    near: ['confidential'],
    notNear: [],
  },
  lists: {
    who: ['he', 'she', 'they', 'nobody', 'no one', 'somebody', 'someone', 'anybody', 'anyone', 'my ..'],
    learns: [
      'find',
      'finds',
      'know',
      'knows',
      'see',
      'learn',
      'hear',
      'get',
      'have',
      'come',
      'be told',
      'find out',
    ],
  },
  refuses: [
    '(refuge|refuges)',
    '(safe|secret|hidden) (house|place|flat|address|home|accommodation)',
    'address .. (secret|confidential|hidden|private)',
    '{who} (must|can|may|should|is|are|does|do|will) (not|never|to not|not to) {learns}',
    '{who} cannot {learns}',
    '(nobody|no one) .. (must|may|should|is to|are to|can) {learns}',
    '(must|should|can|may) (not|never) be (found|traced|told|known|given)',
    '(do not|never) (tell|give|show|share|let) (this|him|her|them|my|anyone|anybody|it|the) ',
    '(tell|show|give it to) (nobody|no one)',
    '(hiding|hidden|hide|fled|ran away|escaped) (from|here|out)',
    'in hiding',
    '(looking|searching|hunting) for me',
    '(is|are|this|address|strictly|please) (confidential|secret)',
    '(confidential|secret) (address|please)',
    'keep (this|it|my address) .. (secret|private|hidden|confidential|from|to yourself)',
  ],
  // Directions: the place is hard to find, and nobody is kept from finding it.
  harmless: [
    '(nobody|no one|they|people|drivers|crews|ambulances|somebody|someone|anybody|anyone) .. (can|cannot|can not|could|could not|ever|never) (find|finds|see) (it|this|the ..)',
    '(refuge|safe house) (road|street|lane|close|avenue|drive|way|court|terrace)',
  ],
})
