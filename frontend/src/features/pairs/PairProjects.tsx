import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { StateTag } from '~/ledger/StateTag'
import { formatMoney } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { pairProjectsQuery } from './queries'

/** The projects of a pair that moved last; the whole list is one click away. */
export function PairProjects({ code }: { code: string }) {
  const { t, term, language } = useTexts()
  const { data, error } = useQuery(pairProjectsQuery(code))
  return (
    <section className="panel" aria-labelledby="pair-projects">
      <h2 id="pair-projects">{t('pair.recentProjects')}</h2>
      {error && <ProblemNotice error={error} />}
      {data?.items.length === 0 && <p className="quiet">{t('list.nothing')}</p>}
      <ul className="pair-projects">
        {data?.items.map((project) => (
          <li key={project.id}>
            <Link to="/projects/$id" params={{ id: project.id }}>
              {project.name}
            </Link>
            <span className="quiet figure">
              {term('stage', project.stage)}
              {typeof project.totalInvestmentWan === 'number' &&
                ` · ${formatMoney(project.totalInvestmentWan, language)}`}
            </span>
            <StateTag state={project.state} />
          </li>
        ))}
      </ul>
      <p>
        <Link to="/projects" search={{ pairCode: [code] }}>
          {t('pair.allProjects')}
        </Link>
      </p>
    </section>
  )
}
