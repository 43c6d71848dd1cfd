/** Below every page of whoever cannot use a voice call, before the numbers that take one. */
export const withoutVoiceWords = {
  when: '999 by Relay UK, if you are deaf or cannot speak on the phone:',
  call: '18000',
  text: 'Call 18000',
} as const
