import type { ReactNode } from 'react'
import type { DutyRule } from '~/api/types'
import { type MessageKey, useTexts } from '~/i18n'
import { ClauseTag } from '~/reference/ClauseTag'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { monthDayText } from './ruleForm'
import '~/ledger/facts/facts.css'

/** A version of a rule in words. */
export function RuleFacts({ rule }: { rule: DutyRule }) {
  const { t, term, language } = useTexts()
  return (
    <dl className="facts">
      {rule.description && (
        <Fact title="duty.description" wide>
          <span className="fact-text">{rule.description}</span>
        </Fact>
      )}
      <Fact title="duty.kind">{term('dutyKind', rule.kind)}</Fact>
      <Fact title="record.clauses">
        <ClauseTag code={rule.clauseCode} />
      </Fact>
      <Fact title="duty.owing">
        {rule.pairCodes ? (
          <span className="value-list">
            {rule.pairCodes.map((code) => (
              <PairName key={code} code={code} />
            ))}
          </span>
        ) : (
          t('duty.allPairs')
        )}
      </Fact>
      <Fact title="duty.receiver">
        {rule.receivers.map((receiver) => term('receiver', receiver)).join(t('duty.and'))}
      </Fact>
      <Fact title="duty.often">{term('dutyPeriod', rule.period)}</Fact>
      <Fact title="duty.dueOn">
        {t(`duty.dueFrom.${rule.dueFrom}`, { day: monthDayText(rule.dueDay, language) })}
        {rule.toWorkingDay && <span className="quiet"> {t('duty.toWorkingDay')}</span>}
      </Fact>
      <Fact title="duty.grace">{t('duty.workingDays', { count: rule.graceDays })}</Fact>
      <Fact title="duty.opens">{t('duty.daysBefore', { count: rule.opensBefore })}</Fact>
      <Fact title="duty.ladder">
        {t('duty.daysBeforeEach', { days: (rule.reminders ?? []).join(t('duty.and')) })}
      </Fact>
      <Fact title="duty.mayBeEmpty">{t(rule.mayBeEmpty ? 'shell.yes' : 'shell.no')}</Fact>
      <Fact title="duty.effectiveFrom">
        <span className="figure">{formatDate(rule.effectiveFrom, language)}</span>
      </Fact>
      {rule.effectiveUntil && (
        <Fact title="duty.effectiveUntil">
          <span className="figure">{formatDate(rule.effectiveUntil, language)}</span>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ title, wide = false, children }: { title: MessageKey; wide?: boolean; children: ReactNode }) {
  const { t } = useTexts()
  return (
    <div data-wide={wide}>
      <dt>{t(title)}</dt>
      <dd>{children}</dd>
    </div>
  )
}
