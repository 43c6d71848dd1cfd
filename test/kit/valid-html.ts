import { HtmlValidate, StaticConfigLoader } from 'html-validate/node'

/** What the validator complains of: every rule that it recommends, save those below. */
export const htmlFaults = async (page: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(page)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      'doctype-style': ['error', { style: 'lowercase' }],
      // The boxes of one question share its name, and a hidden field of that name says that they were shown.
      'form-dup-name': 'off',
      // A title is the whole question, however long it is.
      'long-title': 'off',
      // A button without a type submits, and that is what ours are for.
      'no-implicit-button-type': 'off',
      // The NHS components say roles again; those of a table, because on a phone their style takes them from it.
      'no-redundant-role': 'off',
      // Links that look like buttons are the NHS component's, and bear its role.
      'prefer-native-element': ['error', { exclude: ['button'] }],
      // The style keeps a number on its line, so that it can be copied as it is; browser tests measure it.
      'tel-non-breaking': 'off',
      // An id is letters and whatever else is no space: the names of questions have colons in them.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
)
