import { useQuery } from '@tanstack/react-query'
import type { PlanDetail, SectionHead } from '~/api/types'
import { useTexts } from '~/i18n'
import { SideName } from '~/reference/SideName'
import { useSideName } from '~/reference/useSideName'
import { formatInstant } from '~/ui/format'
import { commentsQuery, type Presence } from './queries'
import { openBySection } from './returns'

/** The sections in their order: what is written, by whom last, and what is missing. */
export function Outline({ plan, others }: { plan: PlanDetail; others: Presence[] }) {
  const { t } = useTexts()
  const { data: comments } = useQuery(commentsQuery(plan.id))
  const open = openBySection(comments ?? [])
  const needed = plan.sections.filter(({ mandatory }) => mandatory)
  const done = needed.filter(({ filled }) => filled).length
  return (
    <nav className="plan-outline" aria-label={t('plan.outline')}>
      <h2>{t('plan.outline')}</h2>
      <p className="quiet">{t('plan.outlineOf', { done, all: needed.length })}</p>
      <ol>
        {plan.sections.map((section) => (
          <li key={section.key} data-filled={section.filled}>
            <a href={`#section-${section.key}`}>
              <span aria-hidden>{section.filled ? '●' : '○'}</span> {section.number}
              {section.title}
            </a>
            <Commented count={open.get(section.key)} />
            <Beside section={section} pairCode={plan.pairCode} />
            {others
              .filter((one) => one.section === section.key)
              .map(({ username, name, side }) => (
                <span key={username} className="plan-present" data-side={side}>
                  {t(section.mayWrite ? 'plan.writingNow' : 'plan.readingNow', { name })}
                </span>
              ))}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Commented({ count }: { count: number | undefined }) {
  const { t } = useTexts()
  return count ? <span className="plan-commented">{t('plan.openComments', { count })}</span> : null
}

function Beside({ section, pairCode }: { section: SectionHead; pairCode: string }) {
  const { t, language } = useTexts()
  const nameOf = useSideName(pairCode)
  const { author, mandatory, filled, extra } = section
  return (
    <span className="quiet plan-outline-beside">
      {mandatory && !filled && t('plan.mandatory')}
      {extra && t('plan.extra')}
      {author !== 'BOTH' && <SideName side={author}>{nameOf(author)}</SideName>}
      {filled && (
        <span
          title={t('plan.writtenBy', {
            name: section.writtenBy,
            at: formatInstant(section.writtenAt, language),
          })}
        >
          {' '}
          <SideName side={section.side}>{nameOf(section.side)}</SideName>
        </span>
      )}
    </span>
  )
}
