import { useQuery } from '@tanstack/react-query'
import type { SettlementYear } from '~/api/types'
import { useTexts } from '~/i18n'
import { decimal, formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { addSettlement, agreeSettlement, settlementsQuestion } from './api'
import { EntryButton } from './EntryButton'
import { fieldsOfFigure, fieldsOfReport } from './entryFields'
import { Mark } from './Mark'
import { useOwnFigure } from './ownFigure'
import type { PanelProps } from './panel'
import { ReturnFigureButton } from './ReturnFigureButton'
import { StatementSteps } from './StatementSteps'
import { openYears, unfinished } from './settling'

/** Each year that the terms ask to be settled, the newest first, worked out step by step. */
export function SettlementsPanel({ park, etag }: PanelProps) {
  const { t, term, language } = useTexts()
  const { data, error } = useQuery(settlementsQuestion(park.id, language))
  const years = data ?? []
  const [next] = openYears(years)
  const [sent] = unfinished(years)
  const own = useOwnFigure(park.pairCode)
  return (
    <section className="panel" aria-labelledby="settlements">
      <header className="page-head">
        <h2 id="settlements">{t('park.settlements')}</h2>
        <div className="page-actions">
          {park.actions.includes('EDIT') && next && (
            <EntryButton
              title="park.addSettlement"
              lead="park.settlementLead"
              fields={fieldsOfReport(own)}
              park={park}
              list="settlements"
              initial={{ year: next.year, base: next.base }}
              save={(entry) => addSettlement(park.id, etag, entry)}
            />
          )}
          {park.actions.includes('RETURN') && sent && (
            <EntryButton
              look="primary"
              title="park.agreeFigure"
              lead="park.agreeFigureLead"
              values={{ year: sent.year, base: term('benefitBase', sent.base), theirs: theirsOf(sent, own) }}
              confirm={{ button: 'park.agreeFigureButton', done: 'ledger.action.AGREE.done' }}
              fields={fieldsOfFigure(own)}
              park={park}
              list="settlements"
              initial={{ [own]: sent[own] }}
              save={(figure) =>
                agreeSettlement(park.id, etag, { year: sent.year, base: sent.base, ...figure })
              }
            />
          )}
          <ReturnFigureButton park={park} etag={etag} years={years} />
        </div>
      </header>
      {error && <ProblemNotice error={error} />}
      {data?.length === 0 && <p className="quiet">{t('park.noSettlements')}</p>}
      {[...years].reverse().map((year) => (
        <Year key={`${year.year} ${year.base}`} year={year} />
      ))}
    </section>
  )
}

/** The figure that the other side has sent, as it is written. */
function theirsOf(year: SettlementYear, own: ReturnType<typeof useOwnFigure>): string {
  const theirs = own === 'eastFigureWan' ? year.northeastFigureWan : year.eastFigureWan
  return theirs == null ? '—' : decimal(theirs, 6)
}

function Year({ year }: { year: SettlementYear }) {
  const { t, term, language } = useTexts()
  return (
    <details className="settlement">
      <summary>
        <span className="figure">{year.year}</span> {term('benefitBase', year.base)}
        <Mark group="settlementState" code={year.state} />
        {year.state !== 'SETTLED' && <Mark group="figureStanding" code={year.figures} />}
      </summary>
      <dl className="facts">
        <div>
          <dt>{t('park.dueOn')}</dt>
          <dd className="figure">{formatDate(year.dueOn, language)}</dd>
        </div>
        <Figure label={t('park.settlement.northeastFigureWan')} wan={year.northeastFigureWan} />
        <Figure label={t('park.settlement.eastFigureWan')} wan={year.eastFigureWan} />
        {year.correctionReason && (
          <div>
            <dt>{t('park.settlement.correctionReason')}</dt>
            <dd>{year.correctionReason}</dd>
          </div>
        )}
      </dl>
      {year.statement && (
        <>
          <h3>{t(year.state === 'SETTLED' ? 'park.statement' : 'park.proposed')}</h3>
          <StatementSteps statement={year.statement} words={year.words} />
        </>
      )}
    </details>
  )
}

function Figure({ label, wan }: { label: string; wan?: number | null }) {
  const { t } = useTexts()
  return (
    <div>
      <dt>{label}</dt>
      <dd className="figure">{wan == null ? t('shell.none') : decimal(wan, 6)}</dd>
    </div>
  )
}
