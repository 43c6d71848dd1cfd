import { listOf, text } from '#src/flow/fields.ts'
import { form } from '#src/flow/form.ts'
import { section } from '#src/flow/section.ts'

const rules = { by: ['P', 'H', 'K'], class: 'R', need: 'MMMMMM' } as const

const dose = section({
  id: 'one-dose',
  version: 1,
  fields: { 'dose.when': text(rules), 'dose.check': text({ by: ['K'], class: 'C', need: 'MMMMMM' }) },
  start: 'when',
  steps: { when: { ask: ['dose.when'], next: 'checked' }, checked: { ask: ['dose.check'], next: 'done' } },
})

const medicine = section({
  id: 'one-medicine',
  version: 1,
  fields: { 'medicine.name': text(rules), dose: listOf(rules, dose, 2) },
  start: 'name',
  steps: { name: { ask: ['medicine.name'], next: 'doses' }, doses: { ask: ['dose'], next: 'done' } },
})

/** A list whose items hold a list: medicines, and when each is taken. */
export const medicines = section({
  id: 'medicines',
  version: 1,
  fields: { medicine: listOf(rules, medicine, 3) },
  start: 'all',
  steps: { all: { ask: ['medicine'], next: 'done' } },
})

const about = { about: 'What is taken', seenBy: 'Everybody' }
const list = { add: 'Add one', another: 'Add another', none: 'None', complete: 'That is all' }
const field = (label: string) => ({ label, why: 'To know it', heard: `${label}:` })

export const medicinesForm = form(
  medicines,
  {
    ...about,
    title: 'Medicines',
    steps: { all: { title: 'Which medicines?' } },
    fields: {
      medicine: {
        ...field('Medicine'),
        item: {
          ...about,
          ...list,
          title: 'One medicine',
          steps: { name: { title: 'What is it called?' }, doses: { title: 'When is it taken?' } },
          fields: {
            'medicine.name': field('Name'),
            dose: {
              ...field('Dose'),
              item: {
                ...about,
                ...list,
                title: 'One dose',
                steps: { when: { title: 'At which time?' }, checked: { title: 'Is it right?' } },
                fields: { 'dose.when': field('Time'), 'dose.check': field('Checked') },
              },
            },
          },
        },
      },
    },
  },
  {
    medicine: {
      'medicine.name': 'answer only',
      dose: { 'dose.when': 'answer only', 'dose.check': 'answer only' },
    },
  },
)
