import { refusalReaderFor } from '#src/flow/listening.ts'

/** Words in an address by which somebody hides there: whoever helps them is not shown it. Listed on 27 November 2026. */
export const asksToHide = refusalReaderFor({
  spelling: {
    as: { dont: 'do not', mustnt: 'must not', cant: 'can not', wont: 'will not', safehouse: 'safe house' },
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
    '(nobody|no one) .. (must|may|should|is to|are to|can) {learns}',
    '(must|should|can|may) (not|never) be (found|traced|told|known|given)',
    '(do not|never) (tell|give|show|share|let) (this|him|her|them|my|anyone|anybody|it|the) ',
    '(tell|show|give it to) (nobody|no one)',
    '(hiding|hidden|hide|fled|ran away|escaped) (from|here|out)',
    'keep (this|it|my address) .. (secret|private|hidden|confidential|from|to yourself)',
  ],
  harmless: ['(refuge|safe house) (road|street|lane|close|avenue|drive|way|court|terrace)'],
})
