import { useMe } from '~/api/me'

type Figure = 'northeastFigureWan' | 'eastFigureWan'

export const otherFigure = (own: Figure): Figure =>
  own === 'eastFigureWan' ? 'northeastFigureWan' : 'eastFigureWan'

/** The field of the figure that one's own side reports; the other is for the other side alone. */
export function useOwnFigure(pairCode: string): Figure {
  const side = useMe().pairs.find(({ pair }) => pair.code === pairCode)?.side
  return side === 'EAST' ? 'eastFigureWan' : 'northeastFigureWan'
}
