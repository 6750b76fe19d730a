import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { formatWan } from '~/ui/format'
import { formatFigure } from './formatFigure'
import { ListLink } from './ListLink'
import { type Figure, measuresQuery } from './queries'

/** A figure that opens the list which adds up to it; a net figure is that of shares, and no list has it. */
export function FigureValue({ figure, net = false }: { figure: Figure; net?: boolean }) {
  const texts = useTexts()
  const { data } = useQuery(measuresQuery)
  const unit = data?.find(({ code }) => code === figure.measure)?.unit
  const value = net ? figure.net : figure.value
  const shown = formatFigure(value, unit, texts)
  const exact = unit === 'WAN_YUAN' && value !== undefined ? formatWan(value) : undefined
  return net ? (
    <span className="figure" title={exact}>
      {shown}
    </span>
  ) : (
    <ListLink list={figure.list} title={exact}>
      {shown}
    </ListLink>
  )
}
