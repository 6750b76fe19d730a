import { useTexts } from '~/i18n'
import { ClauseTag } from '~/reference/ClauseTag'
import type { ScoreDimension, ScoreItem, ScoreSheet } from './sheetQueries'
import { useRuleWords } from './useRuleWords'

/** Dimensions with their weights drawn, and each with its items. */
export function SheetDimensions({ sheet }: { sheet: ScoreSheet }) {
  const { t, titled } = useTexts()
  return (
    <>
      <section className="panel" aria-labelledby="sheet-weights">
        <h2 id="sheet-weights">{t('scoreSheet.weights')}</h2>
        <ol className="sheet-weights">
          {sheet.dimensions.map((dimension) => (
            <li key={dimension.code}>
              <a href={`#dimension-${dimension.code}`}>{titled(dimension)}</a>
              <span className="sheet-bar" aria-hidden>
                <span style={{ width: `${dimension.weightPercent}%` }} />
              </span>
              <span className="figure">{dimension.weightPercent}</span>
            </li>
          ))}
        </ol>
      </section>
      {sheet.dimensions.map((dimension) => (
        <Dimension key={dimension.code} dimension={dimension} />
      ))}
    </>
  )
}

function Dimension({ dimension }: { dimension: ScoreDimension }) {
  const { titled } = useTexts()
  return (
    <section className="panel sheet-dimension" aria-labelledby={`dimension-${dimension.code}`}>
      <h2 id={`dimension-${dimension.code}`}>
        <span>{titled(dimension)}</span>
        <span className="figure">{dimension.weightPercent}</span>
      </h2>
      <p className="value-list">
        {dimension.clauses.map((code) => (
          <ClauseTag key={code} code={code} />
        ))}
      </p>
      <ol className="sheet-items">
        {dimension.items.map((item) => (
          <Item key={item.code} item={item} />
        ))}
      </ol>
    </section>
  )
}

function Item({ item }: { item: ScoreItem }) {
  const { t, term, titled } = useTexts()
  const rules = useRuleWords()
  const { basis } = item
  return (
    <li>
      <h3>
        <span>
          {titled(item)} <span className="quiet sheet-kind">{term('basisType', basis.type)}</span>
        </span>
        <span className="figure">
          {basis.type === 'BONUS' && '+'}
          {item.points}
        </span>
      </h3>
      <p>{rules.basis(item)}</p>
      {basis.type === 'EXPERT' && (
        <ol className="sheet-levels">
          {basis.levels.map((level, i) => (
            <li key={level.code}>
              <strong>{titled(level)}</strong>{' '}
              <span className="quiet figure">
                {t(i === basis.levels.length - 1 ? 'scoring.fromTo' : 'scoring.from', {
                  from: level.from,
                  to: level.to,
                })}
              </span>{' '}
              {level.description}
            </li>
          ))}
        </ol>
      )}
      <p className="quiet">
        {rules.missing(item)}
        {item.clauses.length > 0 && ` · ${t('scoreSheet.clausesShown', { codes: item.clauses.join(' ') })}`}
      </p>
    </li>
  )
}
