import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { ClauseTag } from '~/reference/ClauseTag'
import { measuresQuery } from '~/reference/figure/queries'
import { Disclosure } from '~/ui/Disclosure'
import { formatDate } from '~/ui/format'
import '~/reference/figure/definition.css'

/** How each of these measures counts. */
export function MeasureNotes({ codes, asOf }: { codes: string[]; asOf: string | undefined }) {
  const { t, titled, language } = useTexts()
  const { data } = useQuery(measuresQuery)
  const shown = data?.filter(({ code }) => codes.includes(code)) ?? []
  const zh = language === 'zh-CN'
  return (
    <div className="measure-notes no-print">
      <Disclosure label={<span className="definition-label">{t('figure.definition')}</span>}>
        {shown.map((measure) => (
          <section key={measure.code}>
            <h3>{titled(measure)}</h3>
            <p>{zh ? measure.definitionZh : measure.definitionEn}</p>
            <p className="quiet">
              {t('figure.formula')}: {zh ? measure.formulaZh : measure.formulaEn} · {measure.code} v
              {measure.version}
              {asOf && ` · ${t('figure.asOf', { date: formatDate(asOf, language) })}`}
            </p>
            <p>
              {measure.clauses.map((code) => (
                <ClauseTag key={code} code={code} />
              ))}
            </p>
          </section>
        ))}
      </Disclosure>
    </div>
  )
}
