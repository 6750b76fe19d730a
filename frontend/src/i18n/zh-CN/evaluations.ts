import { evaluation } from './evaluation'
import { evaluationTerms } from './evaluationTerms'
import { result } from './result'
import { scoreSheet } from './scoreSheet'
import { scoring } from './scoring'

/** Everything that is said of rounds, their scores and the sheets that they follow. */
export const evaluations = { evaluation, scoring, result, scoreSheet, term: evaluationTerms }
