import type { ReactNode } from 'react'
import { PagesHead } from '~/ui/PagesHead'
import './duties.css'

/** The heading of every page about duties. */
export function DutyHead({ children }: { children?: ReactNode }) {
  return (
    <PagesHead
      title="shell.nav.duties"
      pages={[
        ['/duties', 'duty.tab.board'],
        ['/duties/calendar', 'duty.tab.calendar'],
        ['/duties/list', 'duty.tab.list'],
        ['/duties/timeliness', 'duty.tab.timeliness'],
        ['/duties/rules', 'duty.tab.rules'],
      ]}
    >
      {children}
    </PagesHead>
  )
}
