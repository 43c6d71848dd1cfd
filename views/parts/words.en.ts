/** What the components say where the caller says nothing, each settable through the option of the same meaning. */
export const words = {
  account: 'Account',
  back: 'Back',
  error: 'Error',
  homepage: 'homepage',
  important: 'Important',
  information: 'Information',
  menu: 'Menu',
  menuBrowse: 'Browse',
  menuMore: 'More',
  organisation: 'NHS',
  search: 'Search',
  searchWebsite: 'Search the NHS website',
  skip: 'Skip to main content',
  sortable: 'Column headers are sortable',
  success: 'Success',
  urgency: {
    'non-urgent': 'Non-urgent advice',
    urgent: 'Urgent advice',
    emergency: 'Immediate action required',
  },
}
