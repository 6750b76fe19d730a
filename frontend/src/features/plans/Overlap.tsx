import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import type { Beginning } from './beginning'
import { plansOfKindQuery } from './queries'

/** Leads to the plan that covers the same time already. */
export function Overlap({ error, typed }: { error: unknown; typed: Beginning }) {
  const { t } = useTexts()
  const overlaps = asProblem(error).errors.some(({ code }) => code === 'PERIODS_OVERLAP')
  const { data } = useQuery({ ...plansOfKindQuery(typed.kind, typed.pairCode), enabled: overlaps })
  const other = data?.find(
    ({ state, subject, periodFrom, periodTo }) =>
      state !== 'ABANDONED' &&
      periodFrom <= typed.periodTo &&
      periodTo >= typed.periodFrom &&
      (typed.kind !== 'SPECIAL' || subject === typed.subject.trim()),
  )
  return (
    overlaps &&
    other && (
      <p>
        <Link to="/plans/$id" params={{ id: other.id }}>
          {t('plan.openOther', { title: other.title })}
        </Link>
      </p>
    )
  )
}
