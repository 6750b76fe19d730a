import type { Messages } from '../index'

export const briefing: Messages['briefing'] = {
  title: 'Briefing',
  on: 'as of {{date}}',
  since: 'Compare with',
  document: 'Word document',
  print: 'Print',
  lastMeeting: 'Last meeting: on {{date}} in {{place}},',
  noMeeting: 'No earlier meeting has been agreed by both sides.',
  figures: 'Progress of the cooperation',
  figuresHint:
    'Records in force that both sides agreed, sub-pairs included; amounts without framework agreements. The earlier column tells what both had agreed by that day, so what was entered later counts as an increase.',
  figure: 'Figure',
  before: 'Then',
  now: 'Now',
  change: 'Change',
  overdue: 'Overdue commitments',
  open: 'Commitments not due yet',
  kept: 'Commitments kept since',
  disputes: 'Where both sides differ',
  troubles: 'Projects that need attention',
  none: 'None.',
  more: '{{count}} more are not shown.',
  dueOn: 'due {{date}}',
  keptOn: 'kept on {{date}}',
  draftedBy: 'drafted by {{side}}',
  troubledSince: 'since {{date}}',
}
