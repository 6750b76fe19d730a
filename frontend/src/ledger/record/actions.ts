/** What the work expects next; editing follows, and what ends or undoes stands last. */
export const EXPECTED_ACTIONS = ['AGREE', 'SEND', 'RETURN'] as const
export const ENDING_ACTIONS = ['WITHDRAW', 'CLOSE', 'DELETE'] as const

export type RecordAction = (typeof EXPECTED_ACTIONS)[number] | (typeof ENDING_ACTIONS)[number]
