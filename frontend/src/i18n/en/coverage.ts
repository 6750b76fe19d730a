import type { Messages } from '../zh-CN'

export const coverage: Messages['coverage'] = {
  clause: 'Clause',
  since: 'Compare with',
  asOfDay: 'What both sides had agreed by {{date}}',
  lead: 'Agreed records alone; sub-pairs count for the pair above. A task is as far as the least of its measures, and under way at most while a measure is untouched.',
  openAll: 'Open all measures',
  foldAll: 'Fold measures',
  changed: 'changed',
  evidence: 'What it rests on',
  untouched: 'Measures and obligations that nobody touches',
  meaning: {
    NONE: 'no agreed record',
    PLANNED: 'intended, signed or talked about',
    UNDER_WAY: 'started, piloted or paid',
    EVIDENCED: 'an agreed result',
    VERIFIED: 'agreed by both sides, with proof attached',
  },
}
