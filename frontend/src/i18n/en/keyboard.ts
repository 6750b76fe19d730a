import type { Messages } from '../zh-CN'

export const keyboard: Messages['keyboard'] = {
  title: 'Keyboard',
  note: 'Single keys work on list pages; they can be switched off under “Account and display”.',
  key: {
    search: 'Go to the search field',
    searchAll: 'search all ledgers and clauses',
    create: 'New record',
    next: 'Next row',
    previous: 'Previous row',
    open: 'Open the row',
    tools: 'From the text of a plan to its tools; Esc leads back',
    help: 'Show this help',
  },
}
