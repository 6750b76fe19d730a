/** What can be done with a record besides editing it, in the order of the work. */
export const RECORD_ACTIONS = ['AGREE', 'RETURN', 'SEND', 'WITHDRAW', 'CLOSE', 'DELETE'] as const

export type RecordAction = (typeof RECORD_ACTIONS)[number]
