import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { ClauseTag } from '~/reference/ClauseTag'
import { Disclosure } from '~/ui/Disclosure'
import { formatDate, formatInstant } from '~/ui/format'
import { FigureValue } from './FigureValue'
import { formatFigure } from './formatFigure'
import { type Figure, type Figures, measuresQuery } from './queries'
import './definition.css'

interface Props {
  figure: Figure
  answer: Figures
}

/** How a figure is counted, as of when, and what it leaves out. */
export function Definition({ figure, answer }: Props) {
  const texts = useTexts()
  const { t, titled, language } = texts
  const { data } = useQuery(measuresQuery)
  const measure = data?.find(({ code }) => code === figure.measure)
  if (!measure) return null
  const zh = language === 'zh-CN'
  const beside = [
    ['figure.oneSided', figure.oneSided],
    ['figure.sent', figure.sent],
    ['figure.disputed', figure.disputed],
  ] as const
  return (
    <Disclosure label={<span className="definition-label">{t('figure.definition')}</span>}>
      <h4>{titled(measure)}</h4>
      <p>{zh ? measure.definitionZh : measure.definitionEn}</p>
      <p className="quiet">
        {t('figure.formula')}: {zh ? measure.formulaZh : measure.formulaEn}
      </p>
      {measure.ratioOf && <RatioOf codes={measure.ratioOf} of={figure} answer={answer} />}
      <dl className="definition-beside">
        {beside.map(
          ([label, one]) =>
            one && (
              <div key={label}>
                <dt>{t(label)}</dt>
                <dd className="figure">
                  {t('figure.records', { count: one.records })} ·{' '}
                  {formatFigure(one.value, measure.unit, texts)}
                </dd>
              </div>
            ),
        )}
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
  const { titled } = useTexts()
  const { data } = useQuery(measuresQuery)
  return (
    <dl className="definition-beside">
      {codes.map((code) => {
        const measure = data?.find((one) => one.code === code)
        const part = answer.items.find(
          (one) => one.measure === code && one.pairCode === of.pairCode && one.from === of.from,
        )
        return (
          part &&
          measure && (
            <div key={code}>
              <dt>{titled(measure)}</dt>
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
