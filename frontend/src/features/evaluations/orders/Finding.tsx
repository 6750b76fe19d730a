import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { ClauseTag } from '~/reference/ClauseTag'
import { useMeasures } from '~/reference/figure/useMeasures'
import { clausesQuery } from '~/reference/queries'
import { formatDate, formatInstant } from '~/ui/format'
import { Evidence } from '../evidence/Evidence'
import { EvidenceDialog } from './EvidenceDialog'
import { planMeasure, tellProgress } from './ordering'
import type { OrderDetail, OrderFinding, OrderMeasure } from './orderQueries'
import { SayDialog } from './SayDialog'
import { MEASURE, PROGRESS } from './steps'

interface Props {
  order: OrderDetail
  finding: OrderFinding
  number: number
}

/** What is wrong by which clause, what is required, and what the sides do about it; all but the first are folded. */
export function Finding({ order, finding, number }: Props) {
  const { t, titled, language } = useTexts()
  const [unfolded, unfold] = useState(number === 1)
  const [open, setOpen] = useState<'measure' | 'evidence'>()
  const { data: clauses } = useQuery(clausesQuery)
  const clause = clauses?.find(({ code }) => code === finding.clauseCode)
  const { titleOf } = useMeasures()
  const answers = order.actions.includes('ANSWER')
  const measures = order.measures.filter((one) => one.finding === number)
  const evidence = order.evidence.filter((one) => one.finding === number)
  const again = order.recurrences.filter((one) => one.finding === number)
  return (
    <details
      className="panel order-finding"
      open={unfolded}
      onToggle={({ currentTarget }) => unfold(currentTarget.open)}
    >
      <summary>
        <h2>{t('order.findingOf', { number })}</h2>
        <span>{clause ? titled(clause) : finding.clauseCode}</span>
        {order.state !== 'DRAFT' && (
          <span className="quiet">
            {t('order.soFar', {
              done: measures.filter(({ percent }) => percent === 100).length,
              all: measures.length,
              evidence: evidence.length,
            })}
          </span>
        )}
      </summary>
      <p>
        <ClauseTag code={finding.clauseCode} />
        {finding.measure && (
          <span className="quiet"> {t('order.byMeasure', { title: titleOf(finding.measure) })}</span>
        )}
      </p>
      <p className="order-words">{finding.finding}</p>
      <p className="order-words">
        <strong>{t('order.requirement')}</strong> {finding.requirement}
      </p>
      {again.map((before) => (
        <p key={before.orderId} className="order-again">
          <Link to="/orders/$id" params={{ id: before.orderId }}>
            {t('order.again', { year: before.year, code: before.code })}
          </Link>
        </p>
      ))}
      {measures.length > 0 && (
        <>
          <h3>{t('order.measures')}</h3>
          <ul className="order-measures">
            {measures.map((measure) => (
              <Measure key={measure.id} order={order} measure={measure} answers={answers} />
            ))}
          </ul>
        </>
      )}
      {evidence.length > 0 && (
        <>
          <h3>{t('order.evidence')}</h3>
          <ul className="order-measures">
            {evidence.map((one) => (
              <li key={one.id}>
                <span className="order-words">{one.note}</span>
                <Evidence evidence={one.evidence} />
                <span className="quiet">
                  {one.by} · <time dateTime={one.at}>{formatInstant(one.at, language)}</time>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {answers && (
        <p className="order-buttons no-print">
          <Button onClick={() => setOpen('measure')}>{t('order.addMeasure')}</Button>
          <Button onClick={() => setOpen('evidence')}>{t('order.addEvidence')}</Button>
        </p>
      )}
      {open === 'measure' && (
        <SayDialog
          title={t('order.addMeasure')}
          lead={t(order.overdue ? 'order.measureLate' : 'order.measureLead', {
            date: formatDate(order.dueOn, language),
          })}
          fields={MEASURE}
          send={(said) => planMeasure(order, number, said)}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'evidence' && (
        <EvidenceDialog order={order} finding={number} onClose={() => setOpen(undefined)} />
      )}
    </details>
  )
}

interface MeasureProps {
  order: OrderDetail
  measure: OrderMeasure
  answers: boolean
}

function Measure({ order, measure, answers }: MeasureProps) {
  const { t, language } = useTexts()
  const [telling, tell] = useState(false)
  return (
    <li>
      <span className="order-words">{measure.what}</span>
      <span className="quiet">
        {measure.responsible} · {t('evaluation.by', { date: formatDate(measure.dueOn, language) })}
      </span>
      <span>
        <progress value={measure.percent} max={100} aria-label={t('order.percent')} />{' '}
        <span className="figure">{measure.percent}%</span>
      </span>
      {measure.progress.map((one) => (
        <span key={one.at} className="quiet order-words">
          <span className="figure">{one.percent}%</span> {one.note} · {one.by}{' '}
          <time dateTime={one.at}>{formatInstant(one.at, language)}</time>
        </span>
      ))}
      {answers && (
        <span className="no-print">
          <Button size="small" onClick={() => tell(true)}>
            {t('order.tellProgress')}
          </Button>
        </span>
      )}
      {telling && (
        <SayDialog
          title={t('order.tellProgress')}
          lead={measure.what}
          fields={PROGRESS}
          send={(said) => tellProgress(order, measure.id, said)}
          onClose={() => tell(false)}
        />
      )}
    </li>
  )
}
