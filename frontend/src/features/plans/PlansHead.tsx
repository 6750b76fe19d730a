import type { ReactNode } from 'react'
import { PagesHead } from '~/ui/PagesHead'

/** The heading of every page about plans. */
export function PlansHead({ children }: { children?: ReactNode }) {
  return (
    <PagesHead
      title="shell.nav.plans"
      pages={[
        ['/plans', 'plan.tab.list'],
        ['/plans/burden', 'plan.tab.burden'],
        ['/plans/outlines', 'plan.tab.outlines'],
        ['/verify', 'plan.verify'],
      ]}
    >
      {children}
    </PagesHead>
  )
}
