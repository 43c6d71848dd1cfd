/** Every rule of the urgent care plan dataset, in its order; each is held by at least one test that names it. */
export const ruleIds = [
  ...['RULE-01', 'RULE-02', 'RULE-03', 'RULE-04', 'RULE-05', 'RULE-06'],
  ...numbered('CPR', 7),
  ...numbered('ADRT', 8),
  ...numbered('W', 2),
  ...numbered('MH', 3),
  ...numbered('LD', 1),
  ...numbered('CYP', 1),
  ...numbered('MOD', 1),
  ...numbered('SITE', 1),
  ...numbered('LPA', 1),
  ...numbered('CAP', 1),
  ...numbered('CON', 2),
  ...['RULE-REV', 'RULE-STALE', 'RULE-UPD'],
  ...numbered('SAF', 6),
]

function numbered(subject: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `RULE-${subject}-${index + 1}`)
}
