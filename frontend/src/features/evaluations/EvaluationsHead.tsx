import type { ReactNode } from 'react'
import { may, useMe } from '~/api/me'
import { PagesHead } from '~/ui/PagesHead'

/** The heading of the lists about evaluation; who sees no rounds reads the sheets alone. */
export function EvaluationsHead({ children }: { children?: ReactNode }) {
  const me = useMe()
  const rounds = ['/evaluations', 'evaluation.pages.rounds'] as const
  const orders = ['/orders', 'order.all'] as const
  const commendations = ['/commendations', 'commendation.all'] as const
  const sheets = ['/score-sheets', 'evaluation.pages.sheets'] as const
  const pages = [
    ...(may(me, ['READ_LEDGER', 'ASSESS']) ? [rounds] : []),
    ...(may(me, 'READ_LEDGER') ? [orders, commendations] : []),
    sheets,
  ]
  return (
    <PagesHead title="shell.nav.evaluations" pages={pages}>
      {children}
    </PagesHead>
  )
}
