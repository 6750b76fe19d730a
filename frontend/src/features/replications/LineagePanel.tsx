import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReplicationRow } from '~/api/types'
import { useTexts } from '~/i18n'
import { StateTag } from '~/ledger/StateTag'
import { PairName } from '~/reference/PairName'
import { RegionName } from '~/reference/ReferenceName'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { lineageQuestion } from './api'
import { EffectTag } from './EffectTag'

/** Whence the practice came and who else took it over: one practice, many adoptions. */
export function LineagePanel({ id }: { id: string }) {
  const { t } = useTexts()
  const { data, error } = useQuery(lineageQuestion(id))
  return (
    <section className="panel" aria-labelledby="lineage">
      <h2 id="lineage">{t('replication.lineage')}</h2>
      {error && <ProblemNotice error={error} />}
      {data && (
        <>
          <p>
            <strong>{data.practiceTitle}</strong>{' '}
            <span className="quiet">
              {data.practiceBody} · <RegionName code={data.practiceRegionCode} /> ·{' '}
              <span className="figure">{data.practiceCode}</span>
            </span>
          </p>
          <p className="quiet">
            {t(data.adoptions > 1 ? 'replication.adoptedBy' : 'replication.adoptedHere', {
              count: data.adoptions,
            })}
          </p>
          <ol className="lineage">
            {data.items.map((row) => (
              <Adoption key={row.id} row={row} here={row.id === id} />
            ))}
          </ol>
          {data.adoptions > 1 && (
            <p>
              <Link to="/replications" search={{ practiceCode: data.practiceCode }}>
                {t('replication.allAdoptions')}
              </Link>
            </p>
          )}
        </>
      )}
    </section>
  )
}

function Adoption({ row, here }: { row: ReplicationRow; here: boolean }) {
  const { term, language } = useTexts()
  return (
    <li aria-current={here ? 'true' : undefined}>
      {here ? (
        <strong>{row.adopterName}</strong>
      ) : (
        <Link to="/replications/$id" params={{ id: row.id }}>
          {row.adopterName}
        </Link>
      )}
      <span className="quiet">
        <PairName code={row.pairCode} /> · {term('adoptionManner', row.manner)} ·{' '}
        {term('replicationStage', row.stage)}
        {row.adoptedOn && (
          <>
            {' · '}
            <span className="figure">{formatDate(row.adoptedOn, language)}</span>
          </>
        )}
      </span>
      <EffectTag effect={row.effect} />
      <StateTag state={row.state} of={row} />
    </li>
  )
}
