import { useQuery } from '@tanstack/react-query'
import type { PublishedFigure } from '~/api/types'
import { useTexts } from '~/i18n'
import { decimal, formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { publishedFiguresQuery } from './queries'
import { SourceLink } from './SourceLink'

/** What has been published about a pair, each figure with its source; beside the ledger, never added to it. */
export function PublishedFigures({ code }: { code: string }) {
  const { t } = useTexts()
  const { data, error } = useQuery(publishedFiguresQuery(code))
  return (
    <section className="panel" aria-labelledby="published">
      <h2 id="published">{t('pairPage.tab.published')}</h2>
      <p className="quiet">{t('pairPage.publishedLead')}</p>
      {error && <ProblemNotice error={error} />}
      {data?.length === 0 && <p className="quiet">{t('pairPage.nothingPublished')}</p>}
      <ul className="published">
        {data?.map((figure) => (
          <Published key={figure.id} figure={figure} />
        ))}
      </ul>
    </section>
  )
}

function Published({ figure }: { figure: PublishedFigure }) {
  const { t, term, language } = useTexts()
  const amount = typeof figure.value === 'number' ? decimal(figure.value, 4) : figure.valueText
  return (
    <li>
      <p className="published-value figure">
        {amount && (
          <>
            {figure.qualifier && <span className="quiet">{term('qualifier', figure.qualifier)} </span>}
            {amount} {figure.unit}
          </>
        )}
      </p>
      <div>
        <p>
          {figure.what && <strong>{figure.what}</strong>} {figure.title}
        </p>
        <p className="quiet">
          {term('figureKind', figure.kind)} · {formatDate(figure.date, language)}
          {figure.cutOff && ` · ${t('pairPage.cutOff', { date: formatDate(figure.cutOff, language) })}`}
        </p>
        <p className="quiet">
          <SourceLink title={figure.sourceTitle} address={figure.sourceAddress} /> ·{' '}
          {term('sourceQuality', figure.sourceQuality)} · {term('verified', figure.verified)}
        </p>
        {figure.note && <p className="quiet">{figure.note}</p>}
      </div>
    </li>
  )
}
