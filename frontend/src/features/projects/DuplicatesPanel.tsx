import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { duplicatesQuestion } from './api'

/** Records that may be the same project, so that nothing counts twice. */
export function DuplicatesPanel({ id }: { id: string }) {
  const { t, term } = useTexts()
  const { data: found } = useQuery(duplicatesQuestion(id))
  return (
    <section className="panel" aria-labelledby="duplicates">
      <h2 id="duplicates">{t('project.duplicates')}</h2>
      {found?.length === 0 && <p className="quiet">{t('project.noDuplicates')}</p>}
      <ul className="duplicate-list">
        {found?.map((project) => (
          <li key={project.id}>
            <Link to="/projects/$id" params={{ id: project.id }}>
              {project.name}
            </Link>{' '}
            <span className="quiet figure">
              {project.code} · {term('duplicate', project.reason)} {Math.round(project.score * 100)}%
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
