/** Words with which somebody puts another call before 999, or waits with it: in danger that costs time, and no list holds all of them. */
const firstElse = [
  ...['ring', 'call', 'phone', 'dial', 'get'].flatMap((call) => [
    `before you ${call} 999`,
    `before they ${call} 999`,
    `before anyone ${call}s 999`,
    `before somebody ${call}s 999`,
    `before you ${call} an ambulance`,
    `before you ${call} the ambulance`,
  ]),
  ...['ringing', 'calling', 'phoning', 'dialling'].flatMap((call) => [
    `before ${call} 999`,
    `before ${call} an ambulance`,
    `before ${call} the ambulance`,
  ]),
]
const notAtAll = ['ring', 'call', 'phone', 'dial'].flatMap((call) => [
  `do not ${call} 999`,
  `dont ${call} 999`,
  `never ${call} 999`,
  `not to ${call} 999`,
  `do not ${call} an ambulance`,
  `dont ${call} an ambulance`,
])

export const before999 = [
  ...firstElse,
  ...notAtAll,
  ...['before 999', 'instead of 999', 'rather than 999', 'then 999', '999 last', '999 only if'],
  ...['before an ambulance', 'instead of an ambulance', 'rather than an ambulance'],
]
