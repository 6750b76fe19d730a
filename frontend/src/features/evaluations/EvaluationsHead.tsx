import type { ReactNode } from 'react'
import { may, useMe } from '~/api/me'
import { PagesHead } from '~/ui/PagesHead'

/** The heading of the lists about evaluation; who sees no rounds reads the sheets alone. */
export function EvaluationsHead({ children }: { children?: ReactNode }) {
  const seesRounds = may(useMe(), ['READ_LEDGER', 'ASSESS'])
  const sheets = ['/score-sheets', 'evaluation.pages.sheets'] as const
  return (
    <PagesHead
      title="shell.nav.evaluations"
      pages={seesRounds ? [['/evaluations', 'evaluation.pages.rounds'], sheets] : [sheets]}
    >
      {children}
    </PagesHead>
  )
}
