import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { SettlementInput, SettlementYear } from '~/api/types'
import { useTexts } from '~/i18n'
import type { Facts } from '~/ledger/description'
import { editingBase } from '~/ledger/form/editingBase'
import { PendingBadge } from '~/ledger/StateTag'
import { decimal, formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { addSettlement, agreeSettlement, parkApi, settlementsQuestion } from './api'
import { EntryButton } from './EntryButton'
import { fieldsOfFigure, fieldsOfReport } from './entryFields'
import { parkFields } from './fields'
import { Mark } from './Mark'
import { otherFigure, useOwnFigure } from './ownFigure'
import type { PanelProps } from './panel'
import { ReturnFigureButton } from './ReturnFigureButton'
import { StatementSteps } from './StatementSteps'
import { correctionOf, lastTold, openYears, unfinished, withTheirs } from './settling'

/** Each year that the terms ask to be settled, the newest first, worked out step by step. */
export function SettlementsPanel({ park, etag }: PanelProps) {
  const { t, term, language } = useTexts()
  const { data, error } = useQuery(settlementsQuestion(park.id, language))
  const { data: revisions } = useQuery(parkApi.revisions(park.id))
  const base = editingBase(parkFields, park, revisions ?? [])
  const proposed = (base.settlements ?? []) as SettlementInput[]
  const years = data ?? []
  const told = lastTold(years, proposed)
  const [next] = openYears(years)
  const [sent] = unfinished(told)
  const own = useOwnFigure(park.pairCode)
  const theirs = otherFigure(own)
  const answering = park.pendingRevision?.state === 'RETURNED' && park.actions.includes('EDIT')
  const returned = answering ? openYears(years).filter((year) => year[theirs] != null) : []
  const report = (entry: Facts) => addSettlement(park.id, etag, withTheirs(returned, entry, theirs))
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
              save={report}
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
          <ReturnFigureButton park={park} etag={etag} years={told} />
        </div>
      </header>
      {error && <ProblemNotice error={error} />}
      {data?.length === 0 && <p className="quiet">{t('park.noSettlements')}</p>}
      {[...years].reverse().map((year) => (
        <Year
          key={`${year.year} ${year.base}`}
          year={year}
          correction={correctionOf(year, proposed)}
          pending={park.pendingRevision?.state}
        >
          {returned.includes(year) && (
            <EntryButton
              look="primary"
              title="park.takeTheirs"
              lead="park.takeTheirsLead"
              values={{ theirs: theirsOf(year, own) }}
              fields={fieldsOfFigure(own)}
              park={park}
              list="settlements"
              initial={{ [own]: year[own] }}
              save={(figure) => report({ year: year.year, base: year.base, ...figure })}
            />
          )}
          {year.state === 'SETTLED' && park.actions.includes('EDIT') && (
            <EntryButton
              title="park.correct"
              lead="park.correctLead"
              fields={fieldsOfReport(own)}
              park={park}
              list="settlements"
              correcting={{ year: year.year, base: year.base, [own]: year[own] }}
              save={(entry) => addSettlement(park.id, etag, entry)}
            />
          )}
        </Year>
      ))}
    </section>
  )
}

/** The figure that the other side has sent, as it is written. */
function theirsOf(year: SettlementYear, own: ReturnType<typeof useOwnFigure>): string {
  const theirs = year[otherFigure(own)]
  return theirs == null ? '—' : decimal(theirs, 6)
}

interface YearProps {
  year: SettlementYear
  /** What waits to take the place of its figures, and how far that has come. */
  correction?: SettlementYear
  pending?: string
  children?: ReactNode
}

function Year({ year, correction, pending, children }: YearProps) {
  const { t, term, language } = useTexts()
  return (
    <details className="settlement">
      <summary>
        <span className="figure">{year.year}</span> {term('benefitBase', year.base)}
        <Mark group="settlementState" code={year.state} />
        {year.state !== 'SETTLED' && <Mark group="figureStanding" code={year.figures} />}
        {correction && pending && <PendingBadge state={pending} />}
      </summary>
      <dl className="facts">
        <div>
          <dt>{t('park.dueOn')}</dt>
          <dd className="figure">{formatDate(year.dueOn, language)}</dd>
        </div>
        <Figure
          label={t('park.settlement.northeastFigureWan')}
          wan={year.northeastFigureWan}
          corrected={correction?.northeastFigureWan}
        />
        <Figure
          label={t('park.settlement.eastFigureWan')}
          wan={year.eastFigureWan}
          corrected={correction?.eastFigureWan}
        />
        {year.correctionReason && (
          <div>
            <dt>{t('park.settlement.correctionReason')}</dt>
            <dd>{year.correctionReason}</dd>
          </div>
        )}
        {correction && (
          <div>
            <dt>{t('park.waitingReason')}</dt>
            <dd>
              <ins>{correction.correctionReason ?? t('shell.none')}</ins>
            </dd>
          </div>
        )}
      </dl>
      {year.statement && (
        <>
          <h3>{t(year.state === 'SETTLED' ? 'park.statement' : 'park.proposed')}</h3>
          <StatementSteps statement={year.statement} words={year.words} />
        </>
      )}
      {children}
    </details>
  )
}

interface FigureProps {
  label: string
  wan?: number | null
  /** What waits to take its place. */
  corrected?: number | null
}

function Figure({ label, wan, corrected }: FigureProps) {
  const { t } = useTexts()
  return (
    <div>
      <dt>{label}</dt>
      <dd className="figure">
        {wan == null ? t('shell.none') : decimal(wan, 6)}{' '}
        {corrected != null && corrected !== wan && (
          <ins>{t('park.waitingFigure', { figure: decimal(corrected, 6) })}</ins>
        )}
      </dd>
    </div>
  )
}
