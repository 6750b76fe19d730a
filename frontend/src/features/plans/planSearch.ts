export const VIEWS = ['write', 'preview', 'compare', 'burden', 'filed'] as const
export const SIDE_TABS = ['field', 'goals', 'comments', 'history'] as const

export type View = (typeof VIEWS)[number]
export type SideTab = (typeof SIDE_TABS)[number]

/** What of a plan is looked at, as it stands in the address; nothing for what it opens with. */
export interface PlanSearch {
  view?: View | undefined
  side?: SideTab | undefined
  filing?: number | undefined
}

export function readPlanSearch({ view, side, filing }: Record<string, unknown>): PlanSearch {
  const number = Number(filing)
  return {
    view: VIEWS.find((one) => one === view),
    side: SIDE_TABS.find((one) => one === side),
    filing: Number.isInteger(number) && number > 0 ? number : undefined,
  }
}
