import { useQuery } from '@tanstack/react-query'
import { may, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/ButtonLink'
import { formatDate } from '~/ui/format'
import { grouped } from '~/ui/grouped'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { outlinesQuery, type PlanTemplate } from './outlineQueries'
import { PlansHead } from './PlansHead'
import './plans.css'

/** The outlines by which plans are begun; the coordinator makes new versions, and what is under way keeps its own. */
export function OutlinesPage() {
  const { t, term } = useTexts()
  const { data, error, refetch } = useQuery(outlinesQuery)
  const coordinates = may(useMe(), 'COORDINATE')
  const versions = [...grouped(data ?? [], ({ kind }) => kind).values()]
  return (
    <div className="page">
      <PlansHead />
      <p className="quiet">{t('plan.outlinesLead')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {versions.map(([latest, ...earlier]) =>
        latest ? (
          <section key={latest.kind} className="panel" aria-labelledby={`outline-${latest.kind}`}>
            <header className="page-head">
              <h2 id={`outline-${latest.kind}`}>{term('dutyKind', latest.kind)}</h2>
              {coordinates && (
                <div className="page-actions no-print">
                  <ButtonLink to="/plans/outlines/$kind" params={{ kind: latest.kind }}>
                    {t('plan.makeOutline')}
                  </ButtonLink>
                </div>
              )}
            </header>
            <Version outline={latest} />
            {earlier.map((outline) => (
              <details key={outline.version}>
                <summary>{t('plan.outlineVersion', { version: outline.version })}</summary>
                <Version outline={outline} />
              </details>
            ))}
          </section>
        ) : null,
      )}
    </div>
  )
}

function Version({ outline }: { outline: PlanTemplate }) {
  const { t, term, language } = useTexts()
  const { version, effectiveFrom, madeBy, sections } = outline
  return (
    <>
      <p className="quiet">
        {t('plan.outlineVersion', { version })} ·{' '}
        {t('plan.outlineFrom', { date: formatDate(effectiveFrom, language) })} ·{' '}
        {madeBy === 'product' ? t('plan.outlineShipped') : madeBy}
      </p>
      <ol className="outline-sections">
        {sections.map(({ key, title, contents, author, mandatory, guidance }) => (
          <li key={key}>
            <strong>{title}</strong>{' '}
            <span className="quiet">
              {[
                mandatory && t('plan.mandatory'),
                author !== 'BOTH' && term('sectionAuthor', author),
                contents.map((content) => term('planContent', content)).join(t('plan.and')),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {guidance && <p className="quiet plan-said">{guidance}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}
