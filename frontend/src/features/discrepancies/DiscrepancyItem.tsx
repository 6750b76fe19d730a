import type { Discrepancy } from '~/api/types'
import { useTexts } from '~/i18n'
import type { Field } from '~/ledger/facts/fields'
import { RecordLink } from '~/ledger/RecordLink'
import { BothFigures } from '~/ledger/record/BothFigures'
import { PairName } from '~/reference/PairName'
import { SideName } from '~/reference/SideName'
import { useSideName } from '~/reference/useSideName'
import { Instant } from '~/ui/Instant'
import { Effect } from './Effect'
import '~/ledger/state.css'

interface Props {
  item: Discrepancy
  /** What the facts of its ledger are; nothing while that is on the way. */
  fields: readonly Field[] | undefined
}

/** One record of which both sides do not say the same. */
export function DiscrepancyItem({ item, fields }: Props) {
  const { t, term } = useTexts()
  const { kind, side, action, lastWord, lastWordBy } = item
  const nameOf = useSideName(item.pairCode)
  const figures = item.differences.map(({ pointer, proposed, countered }) => ({
    name: pointer.slice(1),
    proposed,
    countered,
  }))
  return (
    <li className="panel discrepancy" data-kind={kind}>
      <h3>
        <RecordLink ledger={item.ledger} id={item.id}>
          {item.name}
        </RecordLink>
      </h3>
      <p className="discrepancy-head">
        <span className="state discrepancy-kind" data-kind={kind}>
          {term('discrepancyKind', kind)}
        </span>
        <strong className="figure">{t('discrepancy.age', { count: item.days })}</strong>
        <span className="quiet">
          {kind === 'ONE_SIDED' ? t('discrepancy.agreedByOne') : term('revisionState', STATES[kind])}{' '}
          <Instant at={item.since} />
        </span>
        <PairName code={item.pairCode} />
        <span className="quiet">
          {term('ledger', item.ledger)} <span className="figure">{item.code}</span>
        </span>
      </p>
      <p>
        {t(kind === 'ONE_SIDED' ? 'discrepancy.keptBy' : 'discrepancy.proposedBy')}{' '}
        <SideName side={side}>{nameOf(side)}</SideName>
        <span className="quiet">
          {action && ` · ${term('revisionAction', action)}`}
          {!lastWord && lastWordBy && ` · ${lastWordBy}`}
        </span>
      </p>
      {figures.length > 0 && fields && (
        <BothFigures fields={fields} pairCode={item.pairCode} side={side} figures={figures} />
      )}
      {kind === 'DISPUTE' && figures.length === 0 && (
        <p className="quiet">{t('discrepancy.noCounterFigures')}</p>
      )}
      <Effect item={item} />
      {lastWord && (
        <p className="discrepancy-word">
          <strong>{t('discrepancy.lastWord')}</strong> {lastWord}{' '}
          <span className="quiet">— {lastWordBy}</span>
        </p>
      )}
    </li>
  )
}

const STATES = { DISPUTE: 'RETURNED', WAITING: 'SENT' } as const
