import { useTexts } from '~/i18n'
import type { Level } from './coverage'
import './level.css'

const SIGNS: Record<Level, string> = {
  NONE: '–',
  PLANNED: '○',
  UNDER_WAY: '◐',
  EVIDENCED: '●',
  VERIFIED: '✔',
}

/** A level by sign, word and colour. */
export function LevelMark({ level }: { level: Level }) {
  const { term } = useTexts()
  return (
    <span className="level" data-level={level}>
      <span aria-hidden>{SIGNS[level]}</span> {term('coverageLevel', level)}
    </span>
  )
}
