import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { formatWan } from '~/ui/format'
import { formatFigure } from './formatFigure'
import { listOf } from './listOf'
import { type Figure, measuresQuery } from './queries'

/** A figure that opens the list which adds up to it. */
export function FigureValue({ figure, net = false }: { figure: Figure; net?: boolean }) {
  const texts = useTexts()
  const { data } = useQuery(measuresQuery)
  const unit = data?.find(({ code }) => code === figure.measure)?.unit
  const value = net ? figure.net : figure.value
  const shown = formatFigure(value, unit, texts)
  const exact = unit === 'WAN_YUAN' && value !== undefined ? formatWan(value) : undefined
  const { asOf }: { asOf?: unknown } = useSearch({ strict: false })
  const list = net ? undefined : listOf(figure.list)
  return list ? (
    // What is in force today is opened as such, with all that can be done there, and not as a day that will soon be past.
    <Link
      to={list.to}
      search={asOf ? list.search : { ...list.search, asOf: undefined }}
      className="figure"
      title={exact}
    >
      {shown}
    </Link>
  ) : (
    <span className="figure" title={exact}>
      {shown}
    </span>
  )
}
