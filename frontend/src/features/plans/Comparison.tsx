import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '~/api/errors'
import type { PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { differenceShown } from './differenceShown'
import { isFrozen } from './isFrozen'
import { type CompareWith, comparisonQuery, type PlanComparison } from './queries'
import { Scrolled } from './Scrolled'
import '~/reference/figureTable.css'

/** The plan beside its filing before, or beside the one of the same kind before it, section by section. */
export function Comparison({ plan }: { plan: PlanDetail }) {
  const { t } = useTexts()
  const settled = isFrozen(plan) || plan.sections.length === 0
  const others: CompareWith[] = plan.filings > (settled ? 1 : 0) ? ['FILED', 'LAST_YEAR'] : ['LAST_YEAR']
  const [chosen, choose] = useState<CompareWith>(others[0] ?? 'LAST_YEAR')
  const { data, error } = useQuery(comparisonQuery(plan.id, chosen))
  const nothing = error && asProblem(error).status === 404
  return (
    <div className="plan-filings">
      <fieldset className="plan-checks no-print" aria-label={t('plan.compareWith')}>
        {others.map((one) => (
          <label key={one}>
            <input type="radio" name="compare-with" checked={one === chosen} onChange={() => choose(one)} />{' '}
            {t(one === 'FILED' && settled ? 'plan.comparedBefore' : `plan.compared.${one}`)}
          </label>
        ))}
      </fieldset>
      {nothing && <p className="panel quiet">{t('plan.nothingToCompare')}</p>}
      {error && !nothing && <ProblemNotice error={error} />}
      {!data && !error && <PageSkeleton />}
      {data && <Told comparison={data} />}
    </div>
  )
}

function Told({ comparison }: { comparison: PlanComparison }) {
  const { t } = useTexts()
  const changed = comparison.sections.filter((section) => section.changed)
  const { code, title, number, filing } = comparison
  return (
    <>
      <p className="quiet">
        {title} <span className="figure">{code}</span>{' '}
        {number ? t('plan.filing', { number }) : t('plan.notFiledYet')}
        {filing && ` → ${t('plan.filing', { number: filing })}`}
      </p>
      <section className="panel" aria-labelledby="compared-text">
        <h2 id="compared-text">{t('plan.comparedText')}</h2>
        {changed.length === 0 && <p className="quiet">{t('plan.alike')}</p>}
        {changed.map((section) => (
          <section key={section.key} aria-labelledby={`compared-${section.key}`}>
            <h3 id={`compared-${section.key}`}>{section.title}</h3>
            <ul className="plan-differences">
              {section.blocks.map(({ before, after }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text, in their order
                <li key={i}>
                  {before && <del>{before}</del>} {after && <ins>{after}</ins>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
      <Figures comparison={comparison} />
    </>
  )
}

/** Figures then and now; those that did not change stand quietly among them. */
function Figures({ comparison: { figures } }: { comparison: PlanComparison }) {
  const { t } = useTexts()
  if (figures.length === 0) return null
  return (
    <section className="panel" aria-labelledby="compared-figures">
      <h2 id="compared-figures">{t('plan.comparedFigures')}</h2>
      <Scrolled>
        <table className="figure-table">
          <thead>
            <tr>
              <th scope="col">{t('plan.measure')}</th>
              {(['plan.before', 'plan.now', 'plan.difference'] as const).map((head) => (
                <th key={head} scope="col" className="numeric">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.field} className={figure.changed ? undefined : 'quiet'}>
                <th scope="row">{figure.title}</th>
                <td className="numeric figure">{figure.shownThen}</td>
                <td className="numeric figure">{figure.shownNow}</td>
                <td className="numeric figure">{figure.changed && differenceShown(figure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </section>
  )
}
