/** To a helper of somebody whose plan is approved. */
export const besideApprovedWords = {
  title: 'Others go by the version that was approved',
  unread: (about: string) =>
    `What you write here changes nothing of it. Nurses and doctors read it only once ${about} hands the plan over.`,
  call: 'If something in the approved plan is not right any more, such as a medicine or an allergy, call the practice today:',
  unable: (about: string) =>
    `If ${about} cannot hand it over, say that too. The practice can stop others going by the approved plan, and can help ${about} to hand over the new one.`,
  now: 'If it cannot wait, call 999.',
} as const
