/**
 * Medicines by name that do harm when they come late or stop, by the choices of `health.timeCritical`: to ask whoever chose none
 * of them. Not whole, and not strong pain medicines or calming ones, which many take only now and then. Listed on 28 November 2026;
 * no pharmacist has read it.
 */
export const lateMedicines = [
  '(lithium|priadel|camcolit|clozapine|clozaril|denzapine|zaponex)',
  '(insulin*|novorapid|humalog|lantus|levemir|tresiba|abasaglar|humulin|toujeo)',
  '(steroid|steroids|prednisolone|hydrocortisone|dexamethasone|fludrocortisone)',
  '(blood thinner*|anticoagulant*|warfarin|apixaban|rivaroxaban|edoxaban|dabigatran|eliquis|xarelto)',
  '(co careldopa|co beneldopa|levodopa|sinemet|madopar|stalevo|apomorphine|rotigotine|ropinirole|pramipexole)',
  '(valproate|epilim|depakote|levetiracetam|keppra|lamotrigine|carbamazepine|tegretol|phenytoin|phenobarbital|lacosamide|clobazam)',
  '(tacrolimus|ciclosporin|mycophenolate|ticagrelor|prasugrel)',
  '(methadone|buprenorphine|buvidal|depot|pyridostigmine|antiretroviral*)',
]

/** On the skin, in the eye or breathed in, and what is taken no more. */
export const notLate = [
  '(steroid|hydrocortisone|prednisolone|dexamethasone) .. (cream|ointment|drops|inhaler|spray|gel|mouthwash)',
  '(no|used to take|stopped taking|came off|no longer take) .. {late}',
]
