import { useTexts } from '~/i18n'
import { formatWan } from '~/ui/format'
import { formatFigure } from './formatFigure'
import { ListLink } from './ListLink'
import type { Figure } from './queries'
import { useMeasures } from './useMeasures'

/** A figure that opens the list which adds up to it; a net figure that of shares. */
export function FigureValue({ figure, net = false }: { figure: Figure; net?: boolean }) {
  const texts = useTexts()
  const measure = useMeasures().find(figure.measure)
  const value = net ? figure.net : figure.value
  const exact = measure?.unit === 'WAN_YUAN' && value !== undefined ? formatWan(value) : undefined
  return (
    <ListLink
      list={net ? figure.netList : figure.list}
      figure={measure?.ratioOf?.at(-1) ?? figure.measure}
      title={exact}
    >
      {formatFigure(value, measure?.unit, texts)}
    </ListLink>
  )
}
