import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { coverageQuery } from '~/reference/coverage'
import { LevelMark } from '~/reference/LevelMark'
import { levelCounts } from '~/reference/levelCounts'

/** How far the pair has come with the measures of the plan, in a line that leads to its matrix. */
export function CoverageLine({ code, asOf }: { code: string; asOf: string | undefined }) {
  const { t } = useTexts()
  const { data } = useQuery(coverageQuery({ asOf, of: code }))
  return (
    <p className="pair-coverage">
      <Link to="/coverage" search={{ of: code }}>
        {t('shell.nav.coverage')}
      </Link>
      {data &&
        levelCounts(data, code).map(({ level, count }) => (
          <span key={level}>
            <LevelMark level={level} /> <span className="figure">{count}</span>
          </span>
        ))}
    </p>
  )
}
