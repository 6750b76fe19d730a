import type { Statement } from '~/api/types'
import { useTexts } from '~/i18n'
import { SideName } from '~/reference/SideName'
import { decimal } from '~/ui/format'
import { formulaText } from './formula'

interface Props {
  statement: Statement
  /** One for each step. */
  words: readonly string[]
}

/** A statement that can be computed again: what is done in each step, by which formula, with what result. */
export function StatementSteps({ statement, words }: Props) {
  const { t } = useTexts()
  return (
    <>
      <dl className="facts statement-parts">
        <div>
          <dt>{t('park.whole')}</dt>
          <dd className="figure">{decimal(statement.wholeYuan)}</dd>
        </div>
        <div>
          <dt>
            <SideName side="NORTHEAST">{t('park.northeastGets')}</SideName>
          </dt>
          <dd className="figure">{decimal(statement.northeastYuan)}</dd>
        </div>
        <div>
          <dt>
            <SideName side="EAST">{t('park.eastGets')}</SideName>
          </dt>
          <dd className="figure">{decimal(statement.eastYuan)}</dd>
        </div>
      </dl>
      <div className="rows-value">
        <table role="table" className="cards">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t('park.step')}
              </th>
              <th role="columnheader" scope="col">
                {t('park.formula')}
              </th>
              <th role="columnheader" scope="col">
                {t('park.amount')}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {statement.steps.map((step, i) => (
              <tr key={`${step.kind} ${step.values.join(' ')}`} role="row">
                <td role="cell" data-title={t('park.step')}>
                  {words[i]}
                </td>
                <td role="cell" data-title={t('park.formula')} className="figure">
                  {formulaText(step.formula, t)}
                </td>
                <td role="cell" data-title={t('park.amount')} className="figure statement-amount">
                  {decimal(step.amountYuan, 10)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
