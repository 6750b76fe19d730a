import type { evaluationTerms as Terms } from '../zh-CN/evaluationTerms'

type Words<T> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> }

export const evaluationTerms: Words<typeof Terms> = {
  sheetPurpose: { NATIONAL: 'national evaluation', SELF: 'self-evaluation' },
  sheetState: { DRAFT: 'draft', PUBLISHED: 'published' },
  evaluationState: {
    PREPARING: 'preparing',
    OPEN: 'self-assessment',
    REVIEW: 'review',
    OBJECTIONS: 'objections',
    DECIDED: 'decided',
    PUBLISHED: 'published',
  },
  evaluationAction: {
    CHANGE: 'Change',
    OPEN: 'Open',
    BEGIN_REVIEW: 'Begin the review',
    OPEN_OBJECTIONS: 'Open objections',
    DECIDE: 'Decide',
    PUBLISH: 'Publish',
  },
  evaluationEvent: {
    PREPARED: 'Prepared',
    CHANGED: 'Changed',
    OPENED: 'Opened, facts frozen',
    REVIEW_BEGUN: 'Review begun',
    OBJECTIONS_OPENED: 'Objections opened',
    DECIDED: 'Decided',
    PUBLISHED: 'Published',
    ASSESSOR_ASSIGNED: 'Assessor assigned',
    ASSESSOR_RELEASED: 'Assessor released',
    CONFLICT_DECLARED: 'Conflict declared',
  },
  basisType: {
    MEASURE: 'measure',
    EXPRESSION: 'formula',
    DEDUCTION: 'deductions',
    BONUS: 'bonus',
    EXPERT: 'assessors',
  },
  scoringType: {
    BANDS: 'bands',
    TARGET: 'target',
    GROWTH: 'growth',
    MIN_MAX: 'between least and most',
    RANK: 'place',
  },
  missingPolicy: {
    ZERO: 'no points',
    EXCLUDE: 'not counted; its points go to the other items of the dimension',
    PEER_MEDIAN: 'the median of the group’s points',
  },
  missingReason: {
    NO_VALUE: 'no figure',
    DIVISION_BY_ZERO: 'division by zero',
    NOT_A_NUMBER: 'not a number',
    TOO_FEW_ASSESSORS: 'too few assessors',
  },
  measureShare: { GROSS: 'gross', NET: 'net' },
  sheetPer: { CAPITA: 'residents (10 000)', GDP: 'regional product (100 million yuan)' },
  expertAggregate: { MEDIAN: 'the median', TRIMMED_MEAN: 'the mean without the highest and the lowest' },
  differenceKind: {
    RECORDS: 'Records',
    FIGURE: 'Figure',
    FACTS: 'Facts',
    SNAPSHOT: 'Snapshot',
    CHAIN: 'Link with the snapshots before and after',
  },
}
