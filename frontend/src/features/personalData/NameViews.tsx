import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { useOrganisationName } from '~/reference/useOrganisationName'
import { formatInstant } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { nameViewsQuery } from './queries'

/** Who has seen names, or was refused a text for one, and of which record: the names themselves are not here. */
export function NameViews() {
  const { t, language } = useTexts()
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(nameViewsQuery)
  const nameOf = useOrganisationName()
  const views = data?.pages.flatMap(({ items }) => items)
  return (
    <section className="panel" aria-labelledby="name-views">
      <h2 id="name-views">{t('personalData.views')}</h2>
      {error && <ProblemNotice error={error} />}
      {views?.length === 0 && <p className="quiet">{t('personalData.noViews')}</p>}
      <ul className="name-views">
        {views?.map((view) => (
          <li key={view.id}>
            <time className="figure" dateTime={view.viewedAt}>
              {formatInstant(view.viewedAt, language)}
            </time>
            <strong>{view.username}</strong>
            <span className="quiet">{nameOf(view.organisation)}</span>
            <span className="figure">{view.recordCode}</span>
            <PairName code={view.pairCode} />
            {view.kind === 'REFUSED' ? (
              <strong>{t('personalData.refused')}</strong>
            ) : (
              <span className="figure">
                {t('personalData.people')} {view.people}
              </span>
            )}
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
