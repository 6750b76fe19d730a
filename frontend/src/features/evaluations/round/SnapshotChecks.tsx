import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { recompute, verify } from '../acting'
import { Digest } from '../Digest'
import type { Recomputed, SnapshotCheck } from '../roundQueries'
import '~/ui/notice.css'

/** Reckons what is stored anew and says plainly what came of it. */
export function SnapshotChecks({ id }: { id: string }) {
  const { t } = useTexts()
  const verifying = useMutation({ mutationFn: () => verify(id) })
  const recomputing = useMutation({ mutationFn: () => recompute(id) })
  return (
    <div className="evaluation-checks no-print">
      <div>
        <Button loading={verifying.isPending} onClick={() => verifying.mutate()}>
          {t('evaluation.verify')}
        </Button>
        <span className="quiet">{t('evaluation.verifyExplain')}</span>
      </div>
      <div role="status">
        {verifying.data && <Verified check={verifying.data} />}
        {verifying.error && <ProblemNotice error={verifying.error} />}
      </div>
      <div>
        <Button loading={recomputing.isPending} onClick={() => recomputing.mutate()}>
          {t('evaluation.recompute')}
        </Button>
        <span className="quiet">{t('evaluation.recomputeExplain')}</span>
      </div>
      <div role="status">
        {recomputing.data && (
          <Again recomputed={recomputing.data} altered={verifying.data?.intact === false} />
        )}
        {recomputing.error && <ProblemNotice error={recomputing.error} />}
      </div>
    </div>
  )
}

function Verified({ check }: { check: SnapshotCheck }) {
  const { t, term } = useTexts()
  const chain = (
    <p>
      <Digest label={t('evaluation.chain', { count: check.seals })} value={check.lastSeal ?? '—'} />{' '}
      <span className="quiet">{t('evaluation.chainExplain')}</span>
    </p>
  )
  if (check.intact) {
    return (
      <div className="notice" data-tone="good">
        <div>
          <p>
            <span aria-hidden>✓ </span>
            {t('evaluation.intact', { figures: check.figures, records: check.records })}
          </p>
          {chain}
        </div>
      </div>
    )
  }
  return (
    <div className="notice" data-tone="bad">
      <div>
        {check.parts.length > 0 && (
          <>
            <p>
              <strong>{t('evaluation.partsAltered', { count: check.parts.length })}</strong>
            </p>
            <ul>
              {check.parts.map(({ part, how, key, told }) => (
                <li key={`${part} ${how} ${key}`}>{told}</li>
              ))}
            </ul>
          </>
        )}
        {check.differences.length > 0 && (
          <p>
            <strong>{t('evaluation.altered', { count: check.differences.length })}</strong>
          </p>
        )}
        <ul>
          {check.differences.map((one) => (
            <li key={[one.kind, one.pairCode, one.period, one.measure].join(' ')}>
              {term('differenceKind', one.kind)} {one.pairCode && <PairName code={one.pairCode} />}{' '}
              <span className="figure">{one.measure}</span>
              <br />
              <span className="digest">
                {t('evaluation.sealed', { value: one.sealed ?? t('evaluation.none') })}
              </span>
              <br />
              <span className="digest">
                {t('evaluation.found', { value: one.found ?? t('evaluation.none') })}
              </span>
            </li>
          ))}
        </ul>
        {chain}
      </div>
    </div>
  )
}

/** @param altered whether verification has just found something else: that the points come out the same says nothing of it */
function Again({ recomputed, altered }: { recomputed: Recomputed; altered: boolean }) {
  const { t } = useTexts()
  const { same, digest, decidedDigest } = recomputed
  const tone = same === false ? 'bad' : same && !altered ? 'good' : 'calm'
  const said = same === undefined ? 'recomputed' : same ? 'recomputedSame' : 'recomputedOther'
  return (
    <div className="notice" data-tone={tone}>
      <div>
        <p>
          <span aria-hidden>{{ calm: '', good: '✓ ', bad: '! ' }[tone]}</span>
          {t(`evaluation.${said}`)}
          {same && altered && ` ${t('evaluation.recomputedDespite')}`}
        </p>
        <p>
          <Digest value={digest} />
        </p>
        {decidedDigest && decidedDigest !== digest && (
          <p>
            <Digest value={decidedDigest} label={t('evaluation.decidedDigest')} />
          </p>
        )}
      </div>
    </div>
  )
}
