import { useMe } from '~/api/me'

/** The field of the figure that one's own side reports; the other is for the other side alone. */
export function useOwnFigure(pairCode: string): 'northeastFigureWan' | 'eastFigureWan' {
  const side = useMe().pairs.find(({ pair }) => pair.code === pairCode)?.side
  return side === 'EAST' ? 'eastFigureWan' : 'northeastFigureWan'
}
