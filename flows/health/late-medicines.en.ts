/** As people call what harms when it is late and when it is stopped: both are listened for, so that a name added here is heard as both. */
export const medicineFamilies = {
  lithium: '(lithium|priadel|camcolit)',
  clozapine: '(clozapine|clozaril|denzapine|zaponex)',
  insulin: '(insulin*|novorapid|humalog|lantus|levemir|tresiba|abasaglar|humulin|toujeo)',
  steroids: '(steroid|steroids|prednisolone|hydrocortisone|dexamethasone|fludrocortisone)',
  'blood-thinner':
    '(blood thinner*|anticoagulant*|warfarin|apixaban|rivaroxaban|edoxaban|dabigatran|eliquis|xarelto)',
  parkinsons:
    '(co careldopa|co beneldopa|levodopa|sinemet|madopar|stalevo|apomorphine|rotigotine|ropinirole|pramipexole)',
}

/**
 * Medicines by name that do harm when they come late or stop, by the choices of `health.timeCritical`: to ask whoever chose none
 * of them. Not whole, and not strong pain medicines or calming ones, which many take only now and then. Listed on 28 November 2026;
 * no pharmacist has read it.
 */
export const lateMedicines = [
  ...Object.values(medicineFamilies),
  '(valproate|epilim|depakote|levetiracetam|keppra|lamotrigine|carbamazepine|tegretol|phenytoin|phenobarbital|lacosamide|clobazam)',
  '(tacrolimus|ciclosporin|mycophenolate|ticagrelor|prasugrel)',
  '(methadone|buprenorphine|buvidal|depot|pyridostigmine|antiretroviral*)',
]

/** On the skin, in the eye or breathed in, and what is taken no more. */
export const notLate = [
  '(steroid|hydrocortisone|prednisolone|dexamethasone) .. (cream|ointment|drops|inhaler|spray|gel|mouthwash)',
  '(no|used to take|stopped taking|came off|no longer take) .. {late}',
]
