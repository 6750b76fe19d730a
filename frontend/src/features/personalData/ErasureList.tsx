import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { formatInstant } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { erasuresQuery } from './queries'

/** Whose data were erased, by whom and why. */
export function ErasureList() {
  const { t, term, language } = useTexts()
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(erasuresQuery)
  const erasures = data?.pages.flatMap(({ items }) => items)
  return (
    <section className="panel" aria-labelledby="erasures">
      <h2 id="erasures">{t('personalData.erasures')}</h2>
      {error && <ProblemNotice error={error} />}
      {erasures?.length === 0 && <p className="quiet">{t('personalData.noErasures')}</p>}
      <ul className="name-views">
        {erasures?.map((erasure) => (
          <li key={erasure.participantId}>
            <time className="figure" dateTime={erasure.erasedAt}>
              {formatInstant(erasure.erasedAt, language)}
            </time>
            <strong>{erasure.erasedBy}</strong>
            <span className="figure">{erasure.recordCode}</span>
            <PairName code={erasure.pairCode} />
            <span>{term('erasureReason', erasure.reason)}</span>
            <span className="quiet figure">
              {t('personalData.participantId')} {erasure.participantId}
            </span>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('personalData.more')}
        </Button>
      )}
    </section>
  )
}
