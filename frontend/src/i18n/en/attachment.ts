import type { Messages } from '../zh-CN'

export const attachment: Messages['attachment'] = {
  title: 'Attachments',
  none: 'Nothing is attached yet.',
  kind: 'What it is',
  choose: 'Drop files here, or press to choose them',
  hint: 'At most 20 MiB each: PDF, OFD, Word, Excel, PowerPoint, WPS, pictures, TXT and CSV, without macros.',
  lookedThrough:
    'Texts, OFD and Office files are looked through for names of participants (DOC, XLS and PPT of old only in part); PDF and pictures are not: please look yourself.',
  withDraft: 'Goes with your draft: others see it once that is sent. No lists of persons, please.',
  atOnce: 'Whoever sees this record will see it at once. No lists of persons, please.',
  added: 'Attached: {{name}}',
  sending: 'Sending {{name}}',
  refused: '{{name}} was not attached',
  tooLarge: 'A file may have at most 20 MiB.',
  held: 'With the draft, not sent yet',
  agreed: 'Agreed with a revision',
  agreedHint: 'An agreed revision holds the digest of this file: its content can neither change nor be lost.',
  removed: 'Removed by {{who}} on {{when}}: ',
  removedCount: '{{count}} removed',
  DISCARD: {
    button: 'Delete',
    title: 'Delete the attachment',
    meaning: 'The other side has not seen this attachment yet; nothing stays of it.',
    done: 'The attachment is deleted',
  },
  REMOVE: {
    button: 'Remove',
    title: 'Remove the attachment',
    meaning:
      'The other side sees this attachment already. Its name, who removed it and why stay; what was agreed with a revision can still be downloaded.',
    done: 'The attachment is removed',
  },
}
