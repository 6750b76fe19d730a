import { useTexts } from '~/i18n'
import { ClauseTag } from '~/reference/ClauseTag'
import { Disclosure } from '~/ui/Disclosure'
import { formatDate, formatInstant } from '~/ui/format'
import { besidesOf } from './besides'
import { FigureValue } from './FigureValue'
import { formatFigure } from './formatFigure'
import { ListLink } from './ListLink'
import type { Figure, Figures } from './queries'
import { useMeasures } from './useMeasures'
import './definition.css'

interface Props {
  figure: Figure
  answer: Figures
}

/** How a figure is counted, as of when, and what it leaves out. */
export function Definition({ figure, answer }: Props) {
  const texts = useTexts()
  const { t, titled, language } = texts
  const measure = useMeasures().find(figure.measure)
  if (!measure) return null
  const zh = language === 'zh-CN'
  return (
    <Disclosure label={<span className="definition-label">{t('figure.definition')}</span>}>
      <h3>{titled(measure)}</h3>
      <p>{zh ? measure.definitionZh : measure.definitionEn}</p>
      <p className="quiet">
        {t('figure.formula')}: {zh ? measure.formulaZh : measure.formulaEn}
      </p>
      {measure.ratioOf && <RatioOf codes={measure.ratioOf} of={figure} answer={answer} />}
      <dl className="definition-beside">
        {besidesOf(figure).map(({ label, records, value, list }) => (
          <div key={label}>
            <dt>{t('figure.besides', { part: t(label) })}</dt>
            <dd className="figure">
              <ListLink
                list={records > 0 ? list : undefined}
                figure={measure.ratioOf?.at(-1) ?? measure.code}
              >
                {t('figure.records', { count: records })} · {formatFigure(value, measure.unit, texts)}
              </ListLink>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {measure.clauses.map((code) => (
          <ClauseTag key={code} code={code} />
        ))}
      </p>
      <p className="quiet">
        {measure.code} v{measure.version} · {t('figure.asOf', { date: formatDate(answer.asOf, language) })} ·{' '}
        {t('figure.computedAt', { at: formatInstant(answer.computedAt, language) })}
      </p>
    </Disclosure>
  )
}

/** What a rate is made of: each part opens its own list. */
function RatioOf({ codes, of, answer }: { codes: string[]; of: Figure; answer: Figures }) {
  const { titleOf } = useMeasures()
  return (
    <dl className="definition-beside">
      {codes.map((code) => {
        const part = answer.items.find(
          (one) => one.measure === code && one.pairCode === of.pairCode && one.from === of.from,
        )
        return (
          part && (
            <div key={code}>
              <dt>{titleOf(code)}</dt>
              <dd>
                <FigureValue figure={part} />
              </dd>
            </div>
          )
        )
      })}
    </dl>
  )
}
