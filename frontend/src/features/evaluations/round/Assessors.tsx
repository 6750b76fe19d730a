import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { useOrganisationName } from '~/reference/useOrganisationName'
import { Instant } from '~/ui/Instant'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { useConfirmLoss } from '~/ui/useConfirmLoss'
import { useTaking } from '~/ui/useTaking'
import { release } from '../acting'
import { leads } from '../leading'
import type { EvaluationDetail } from '../roundQueries'
import { useAbout } from '../useAbout'
import { AssignDialog } from './AssignDialog'
import { ConflictDialog } from './ConflictDialog'
import '~/ledger/facts/facts.css'

interface Props {
  round: EvaluationDetail
  etag: string
}

/** Who assesses, for whom those who lead answer; an assessor sees himself. */
export function Assessors({ round, etag }: Props) {
  const { t } = useTexts()
  const [open, setOpen] = useState<'assign' | 'declare'>()
  const mayAssign = round.actions.includes('ASSIGN')
  const mayDeclare = round.actions.includes('DECLARE_CONFLICT')
  if (!leads(round) && round.assessors.length === 0) return null
  return (
    <section className="panel" aria-labelledby="evaluation-assessors">
      <header className="page-head">
        <h2 id="evaluation-assessors">{t('evaluation.assessors')}</h2>
        <div className="page-actions no-print">
          {mayDeclare && <Button onClick={() => setOpen('declare')}>{t('evaluation.declare')}</Button>}
          {mayAssign && <Button onClick={() => setOpen('assign')}>{t('evaluation.assign')}</Button>}
        </div>
      </header>
      {round.assessors.length === 0 ? (
        <p className="quiet">{t('evaluation.noAssessors')}</p>
      ) : (
        <Table round={round} etag={etag} />
      )}
      {open === 'assign' && <AssignDialog round={round} etag={etag} onClose={() => setOpen(undefined)} />}
      {open === 'declare' && <ConflictDialog round={round} onClose={() => setOpen(undefined)} />}
    </section>
  )
}

function Table({ round, etag }: Props) {
  const { t } = useTexts()
  const organisation = useOrganisationName()
  const mayRelease = round.actions.includes('ASSIGN')
  const releasing = useRelease(round, etag)
  return (
    <div className="rows-value">
      {releasing.error && <ProblemNotice error={releasing.error} />}
      <table role="table" className="cards evaluation-list">
        <thead role="rowgroup">
          <tr role="row">
            {(['username', 'organisation', 'assignedAt', 'conflicts'] as const).map((name) => (
              <th key={name} role="columnheader" scope="col">
                {t(`evaluation.${name}`)}
              </th>
            ))}
            {mayRelease && (
              <th role="columnheader" scope="col">
                {t('record.actions')}
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {round.assessors.map((one) => (
            <tr key={`${one.username} ${one.assignedAt}`} role="row">
              <th role="rowheader" scope="row">
                {one.username}
                {one.releasedAt && <span className="quiet"> · {t('evaluation.released')}</span>}
              </th>
              <td role="cell" data-title={t('evaluation.organisation')}>
                {organisation(one.organisation)}
              </td>
              <td role="cell" data-title={t('evaluation.assignedAt')}>
                <Instant at={one.assignedAt} />
              </td>
              <td role="cell" data-title={t('evaluation.conflicts')}>
                {one.conflicts.length === 0 && t('evaluation.noConflicts')}
                <ul className="evaluation-pairs">
                  {one.conflicts.map(({ pairCode, reason, declaredAt }) => (
                    <li key={pairCode}>
                      <PairName code={pairCode} />
                      <span className="quiet evaluation-under">
                        {reason} · <Instant at={declaredAt} />
                      </span>
                    </li>
                  ))}
                </ul>
              </td>
              {mayRelease && (
                <td role="cell" data-title={t('record.actions')}>
                  {!one.releasedAt && (
                    <Button
                      type="link"
                      loading={releasing.isPending && releasing.variables === one.username}
                      aria-label={t('evaluation.releaseOf', { name: one.username })}
                      onClick={() => void releasing.ask(one.username)}
                    >
                      {t('evaluation.release')}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What he gave is lost with it, so it is asked first. */
function useRelease(round: EvaluationDetail, etag: string) {
  const { t } = useTexts()
  const confirmLoss = useConfirmLoss()
  const run = useTaking({
    ...useAbout(),
    take: (username: string) => release(round.id, etag, username),
  })
  const ask = async (name: string) => {
    const sure = await confirmLoss({
      title: t('evaluation.releaseOf', { name }),
      lost: t('evaluation.releaseExplain', { name }),
      stays: t('evaluation.staysScores'),
      button: t('evaluation.release'),
    })
    if (sure) run.mutate(name)
  }
  return { ...run, ask }
}
