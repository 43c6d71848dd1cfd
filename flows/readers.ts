import type { Readers } from '#src/flow/readers.ts'

/**
 * Which duty reads what of an approved plan, beside what is open to all. A draft for a Clinical Safety Officer and
 * whoever leads on information governance to confirm. A job role counts
 * when it is exactly one of these, in any case: a doctor's secretary is no doctor.
 */
export const readers: Readers = {
  patient: ['clinical'],
  carer: ['clinical'],
  clinician: ['clinical', 'hold', 'teams'],
  urgent: {
    jobRoles: [
      ...['paramedic', 'ambulance technician', 'emergency medical technician', 'emt', 'first responder'],
      ...['doctor', 'gp', 'general practitioner', 'consultant', 'registrar', 'physician', 'surgeon'],
      ...['nurse', 'midwife', 'matron', 'pharmacist', 'clinician', 'clinical adviser', 'physician associate'],
      ...['advanced nurse practitioner', 'advanced paramedic', 'advanced clinical practitioner'],
      ...['charge nurse', 'clinical nurse specialist', 'nurse practitioner', 'staff nurse', 'ward sister'],
      ...['community nurse', 'crisis nurse', 'district nurse', 'health visitor', 'practice nurse'],
      ...['community mental health nurse', 'community psychiatric nurse', 'mental health nurse', 'cpn'],
      ...['learning disability nurse', 'macmillan nurse', 'palliative care nurse', 'psychiatric nurse'],
      ...['consultant psychiatrist', 'liaison psychiatrist', 'psychiatrist', 'specialty registrar'],
      ...['consultant physician', 'palliative care consultant', 'palliative care doctor'],
      ...['consultant in palliative medicine', 'palliative medicine consultant', 'palliative physician'],
      ...['consultant geriatrician', 'geriatrician', 'consultant paediatrician', 'paediatrician'],
      ...['emergency medicine consultant', 'consultant in emergency medicine', 'junior doctor'],
      ...['resident doctor', 'specialty doctor', 'foundation doctor', 'gp registrar', 'locum gp'],
      ...['out of hours gp', 'salaried gp', 'gp partner'],
    ],
    reads: ['clinical', 'teams'],
  },
  /** Whoever is at the door; nobody who is called there has a hand on the key safe. */
  apart: {
    jobRoles: [
      ...['paramedic', 'ambulance technician', 'emergency medical technician', 'emt', 'first responder'],
      ...['doctor', 'gp', 'general practitioner', 'consultant', 'registrar', 'physician', 'surgeon'],
      ...['nurse', 'midwife', 'matron', 'physician associate'],
    ],
    reasons: ['attending'],
  },
}

/** What urgent care's people are, as an administrator chooses it: all but the last read clinical answers. */
export const urgentRoles = [
  ...(['paramedic', 'ambulance-technician', 'emergency-medical-technician', 'first-responder'] as const),
  ...(['doctor', 'nurse', 'midwife', 'pharmacist', 'clinical-adviser', 'physician-associate'] as const),
  'other',
] as const
