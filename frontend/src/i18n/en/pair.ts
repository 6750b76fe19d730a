import type { Messages } from '../zh-CN'

export const pair: Messages['pair'] = {
  figuresOfDay: 'As of {{date}}.',
  hello: 'Hello, {{name}}',
  noLedger: 'Your account does not read the ledger; nothing is assigned to it yet.',
  administers: 'Your account keeps organisations and the data of the platform; it does not read the ledger.',
  mine: 'My pairs',
  todos: 'To do',
  noTodos: 'Nothing waits for you.',
  changes: 'Agreed lately',
  noChanges: 'Nothing agreed by both sides yet.',
  gross: 'Total investment, gross',
  net: 'Total investment, net',
  counted:
    'Total investment counts projects signed or later; intended and terminated projects and frameworks are left out. The numbers are of projects alone, frameworks included, and of no other ledger. Net includes what other pairs attribute to this one, as far as you see their records.',
  agreedProjects: 'Agreed projects',
  oneSidedProjects: 'Agreed by one side alone',
  sentProjects: 'Projects awaiting decision',
  disputes: 'Disputed projects (changes too)',
}
