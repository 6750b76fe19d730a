import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { useRegionName } from '~/reference/names'
import { decimal } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { LoadForm } from './LoadForm'
import { referenceFiguresQuery } from './queries'
import '~/ledger/facts/facts.css'
import './referenceFigures.css'

/** What has been loaded of regions to compare pairs by, and how more is loaded. */
export function ReferenceFiguresPage() {
  const { t, term } = useTexts()
  const regionName = useRegionName()
  const { data, error } = useQuery(referenceFiguresQuery)
  return (
    <div className="page">
      <h1>{t('referenceFigure.title')}</h1>
      <p className="quiet">{t('referenceFigure.lead')}</p>
      <LoadForm />
      <section className="panel rows-value" aria-labelledby="loaded">
        <h2 id="loaded">{t('referenceFigure.loaded')}</h2>
        {error && <ProblemNotice error={error} />}
        {data?.length === 0 && <p className="quiet">{t('referenceFigure.none')}</p>}
        {data && data.length > 0 && (
          <table className="cards reference-figures">
            <thead>
              <tr>
                <th scope="col">{t('referenceFigure.region')}</th>
                <th scope="col">{t('referenceFigure.kind')}</th>
                <th scope="col">{t('referenceFigure.year')}</th>
                <th scope="col" className="numeric">
                  {t('referenceFigure.value')}
                </th>
                <th scope="col">{t('referenceFigure.source')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map(({ kind, regionCode, year, value, source }) => (
                <tr key={`${kind} ${regionCode} ${year}`}>
                  <td data-title={t('referenceFigure.region')}>
                    {regionName(regionCode)} <span className="quiet figure">{regionCode}</span>
                  </td>
                  <td data-title={t('referenceFigure.kind')}>{term('referenceFigureKind', kind)}</td>
                  <td data-title={t('referenceFigure.year')} className="figure">
                    {year}
                  </td>
                  <td data-title={t('referenceFigure.value')} className="numeric figure">
                    {value !== undefined && decimal(value, 4)}
                  </td>
                  <td data-title={t('referenceFigure.source')}>{source}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </div>
  )
}
