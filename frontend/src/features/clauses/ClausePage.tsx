import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { may, useMe } from '~/api/me'
import type { Clause } from '~/api/types'
import { useTexts } from '~/i18n'
import { ClauseFigures } from './ClauseFigures'
import { Evidence } from './Evidence'
import { clauseQuery } from './queries'

export function ClausePage() {
  const { t, term, titled } = useTexts()
  const me = useMe()
  const { code } = useParams({ from: '/shell/clauses/$code' })
  const { asOf } = useSearch({ from: '/shell/clauses/$code' })
  const { data: clause } = useSuspenseQuery(clauseQuery(code))
  return (
    <article className="page">
      <p className="clauses-back no-print">
        <Link to="/clauses">← {t('shell.nav.clauses')}</Link>
      </p>
      <header>
        <p className="quiet">
          {clause.code} · {clause.ref} · {term('clauseKind', clause.kind)}
        </p>
        <h1>{titled(clause)}</h1>
      </header>
      <ClauseFacts clause={clause} />
      {clause.officialText && (
        <section className="panel" aria-labelledby="official-text">
          <h2 id="official-text">{t('pairPage.officialText')}</h2>
          <p className="official-text">{clause.officialText}</p>
        </section>
      )}
      {may(me, 'READ_LEDGER') && (
        <>
          <ClauseFigures code={code} asOf={asOf} />
          <Evidence code={code} asOf={asOf} />
        </>
      )}
    </article>
  )
}

function ClauseFacts({ clause }: { clause: Clause }) {
  const { t, term, language } = useTexts()
  const names = (actors: Clause['actors']) =>
    actors.map(({ zh, en }) => (language === 'en' ? en : zh)).join('、')
  const facts: [string, string][] = [
    [t('pairPage.modality'), clause.modality ?? ''],
    [t('pairPage.direction'), term('direction', clause.direction)],
    [t('pairPage.actors'), names(clause.actors)],
    [t('pairPage.evidenceKinds'), clause.evidenceKinds.map((kind) => term('evidence', kind)).join('、')],
    [t('pairPage.items'), clause.items.join('、')],
    [t('pairPage.owedBy'), names(clause.owedBy)],
    [t('pairPage.owedTo'), names(clause.owedTo)],
    [t('pairPage.frequency'), clause.frequency ?? ''],
    [t('pairPage.deadline'), clause.deadline ?? ''],
  ]
  const given = facts.filter(([, text]) => text !== '')
  if (given.length === 0) return null
  return (
    <dl className="panel clause-facts">
      {given.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
