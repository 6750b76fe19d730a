import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { useSettled } from '~/ui/useSettled'
import { Labelled } from '../Labelled'
import { evaluationPage } from '../roundQueries'
import { type ScoreSheetFacts, trySheet } from './sheetQueries'
import { TrialOutcome } from './TrialOutcome'

interface Props {
  /** As it is, or as it is being written. */
  sheet: ScoreSheetFacts
  /** Whether nothing is wrong with it. */
  right?: boolean
}

const DECIDED = { state: ['DECIDED', 'PUBLISHED'], size: '200' }

/** What a round of the past would have come to by this sheet, told anew as it is written. */
export function SheetTrial({ sheet, right = true }: Props) {
  const { t } = useTexts()
  const [round, choose] = useState('')
  const { data: rounds } = useQuery(evaluationPage(DECIDED))
  const settled = useSettled(JSON.stringify(sheet))
  const { data, error, isFetching } = useQuery({
    queryKey: ['scoreSheets', 'trial', round, settled],
    queryFn: ({ signal }) => trySheet(JSON.parse(settled), round, signal),
    enabled: round !== '' && right,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  })
  return (
    <section className="panel no-print sheet-trial" aria-labelledby="sheet-trial">
      <h2 id="sheet-trial">{t('scoreSheet.trial')}</h2>
      <p className="quiet">{t('scoreSheet.trialLead')}</p>
      {rounds?.items.length === 0 && <p className="quiet">{t('scoreSheet.trialNoRounds')}</p>}
      {rounds && rounds.items.length > 0 && (
        <Labelled label={t('scoreSheet.trialRound')}>
          {(field) => (
            <select
              {...field}
              className="input"
              value={round}
              onChange={({ target }) => choose(target.value)}
            >
              <option value="">{t('scoreSheet.trialNone')}</option>
              {rounds.items.map(({ id, title, code }) => (
                <option key={id} value={id}>
                  {title} · {code}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      {round && !right && <p className="wrong">{t('scoreSheet.trialWaits')}</p>}
      {round && right && error && <ProblemNotice error={error} />}
      {round && data && (
        <div aria-busy={isFetching || !right} className="sheet-trial-outcome" role="status">
          <TrialOutcome comparison={data} sheet={sheet} />
        </div>
      )}
    </section>
  )
}
