import { useTexts } from '~/i18n'
import type { ScoreChange } from './objecting'
import type { KnownItem } from './useItems'

interface Props {
  change: ScoreChange
  item: KnownItem | undefined
}

/** From how many points to how many. */
export function Changed({ change: { points, pointsBefore }, item }: Props) {
  const { t } = useTexts()
  const shown = (value: number) => value.toFixed(item?.decimals ?? 2)
  return pointsBefore === undefined
    ? t('objection.pointsNow', { points: shown(points) })
    : t('objection.pointsFromTo', { from: shown(pointsBefore), to: shown(points) })
}
