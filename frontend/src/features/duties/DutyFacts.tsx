import type { ReactNode } from 'react'
import type { DutyDetail } from '~/api/types'
import { type MessageKey, useTexts } from '~/i18n'
import { ClauseTag } from '~/reference/ClauseTag'
import { SideName } from '~/reference/SideName'
import { useSideName } from '~/reference/useSideName'
import { formatDate } from '~/ui/format'
import { Instant } from '~/ui/Instant'
import '~/ledger/facts/facts.css'

/** What is owed, to whom and by which days. */
export function DutyFacts({ duty }: { duty: DutyDetail }) {
  const { t, term, titled, language } = useTexts()
  const nameOf = useSideName(duty.pairCode)
  const day = (date: string) => <span className="figure">{formatDate(date, language)}</span>
  return (
    <section className="panel" aria-label={t('duty.one')}>
      <dl className="facts">
        <Fact title="duty.kind">{term('dutyKind', duty.kind)}</Fact>
        <Fact title="duty.period">
          {day(duty.periodFrom)} – {day(duty.periodTo)}
        </Fact>
        <Fact title="duty.receiver">
          {duty.receivers.map((receiver) => term('receiver', receiver)).join(t('duty.and'))}
        </Fact>
        <Fact title="record.clauses">
          <ClauseTag code={duty.clauseCode} />
        </Fact>
        <Fact title="duty.opensOn">{day(duty.opensOn)}</Fact>
        <Fact title="duty.dueOn">
          {day(duty.dueOn)} <Left duty={duty} />
          {duty.dueOn !== duty.firstDueOn && (
            <p className="quiet">{t('duty.dueAgain', { date: formatDate(duty.firstDueOn, language) })}</p>
          )}
          {duty.firstDueOn !== duty.ruledOn && (
            <p className="quiet">{t('duty.ruledOn', { date: formatDate(duty.ruledOn, language) })}</p>
          )}
        </Fact>
        <Fact title="duty.lastOn">{day(duty.lastOn)}</Fact>
        {duty.filedAt && (
          <Fact title="duty.filedAt">
            <Instant at={duty.filedAt} />
          </Fact>
        )}
        {duty.declaredBy.length > 0 && (
          <Fact title="duty.declaredBy">
            {duty.declaredBy.map((side) => (
              <SideName key={side} side={side}>
                {nameOf(side)}
              </SideName>
            ))}
          </Fact>
        )}
        <Fact title="duty.rule">
          <span className="figure">
            {t('duty.ruleVersion', { title: titled(duty), version: duty.ruleVersion })}
          </span>
        </Fact>
      </dl>
    </section>
  )
}

const UNMET = ['UPCOMING', 'OPEN', 'DUE_SOON', 'OVERDUE']

/** How long there is still, or since when it is too late; nothing once it is met. */
function Left({ duty: { state, daysLeft, workingDaysLeft } }: { duty: DutyDetail }) {
  const { t } = useTexts()
  if (!UNMET.includes(state)) return null
  const counts = { count: Math.abs(daysLeft), working: Math.abs(workingDaysLeft) }
  return <span className="quiet">{t(daysLeft < 0 ? 'duty.passed' : 'duty.left', counts)}</span>
}

function Fact({ title, children }: { title: MessageKey; children: ReactNode }) {
  const { t } = useTexts()
  return (
    <div>
      <dt>{t(title)}</dt>
      <dd>{children}</dd>
    </div>
  )
}
