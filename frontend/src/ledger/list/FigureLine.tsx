import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { Definition } from '~/reference/figure/Definition'
import { formatFigure } from '~/reference/figure/formatFigure'
import { figuresQuery, type Measure } from '~/reference/figure/queries'
import { useMeasures } from '~/reference/figure/useMeasures'
import { decimal } from '~/ui/format'
import type { Page } from '../description'
import { partOf, questionOf } from './partOf'
import type { ListSearch } from './search'

interface Props {
  code: string
  search: ListSearch
  page: Page<unknown> | undefined
}

/** Says of a list that a figure opened which figure it adds up to; nothing once it is another list. */
export default function FigureLine({ code, ...of }: Props) {
  const measure = useMeasures().find(code)
  return measure?.toldBy === undefined && measure ? <Told measure={measure} {...of} /> : null
}

function Told({ measure, search, page }: Omit<Props, 'code'> & { measure: Measure }) {
  const texts = useTexts()
  const { t, titled } = texts
  const { data: answer } = useQuery(figuresQuery(questionOf(measure, search)))
  const figure = answer?.items[0]
  const part = figure && partOf(figure, search)
  if (!answer || !figure || !part || !page) return null
  const count = `${decimal(page.total)}${page.totalCapped ? '+' : ''}`
  return (
    <div className="figure-line" role="status">
      <strong>
        {titled(measure)}
        {part.label && ` · ${t(part.label)}`}{' '}
        <span className="figure">{formatFigure(part.value, measure.unit, texts)}</span>
      </strong>
      <span>{t(sumsUp(measure), { count })}</span>
      <Definition figure={figure} answer={answer} />
    </div>
  )
}

function sumsUp({ sumOf, distinctBy }: Measure) {
  if (distinctBy) return 'figure.different'
  return sumOf ? 'figure.sumOf' : 'figure.countOf'
}
