import type { Objection, ScoreChange } from './objecting'

/** Whether an item may be objected to: nothing waits, and nothing was answered since its points were changed last. */
export const mayObjectTo = (objections: Objection[], changes: ScoreChange[]) =>
  objections.every(
    ({ id, state, settledAt = '' }) =>
      state === 'WITHDRAWN' ||
      (state === 'ANSWERED' &&
        changes.some(
          ({ objectionId, decidedAt = '' }) =>
            objectionId !== id && Date.parse(decidedAt) > Date.parse(settledAt),
        )),
  )
