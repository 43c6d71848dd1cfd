/** Whether words say to call the team for a crisis: its number is not in them. */
export const namesCrisisTeam = (text: string): boolean =>
  /\bcrisis (resolution (and home treatment )?)?(team|line|service)\b|\bhome treatment team\b/i.test(text)
