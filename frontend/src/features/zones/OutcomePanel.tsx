import { useQuery } from '@tanstack/react-query'
import type { ZoneLink } from '~/api/types'
import { useTexts } from '~/i18n'
import { LinkedRecords } from '~/ledger/LinkedRecords'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { outcomeQuestion } from './api'

/** The records that a zone link names: by which experience was taken over, and what came of it. */
export function OutcomePanel({ link }: { link: ZoneLink }) {
  const { t } = useTexts()
  const { data, error } = useQuery(outcomeQuestion(link.id))
  return (
    <section className="panel" aria-labelledby="outcome">
      <h2 id="outcome">{t('zoneLink.records')}</h2>
      {error && <ProblemNotice error={error} />}
      {data && (
        <dl className="facts">
          <div data-wide>
            <dt>{t('zoneLink.experienceRecords')}</dt>
            <dd>
              <LinkedRecords
                codes={link.experienceRecords}
                records={data.experienceRecords}
                none={t('zoneLink.noExperienceRecords')}
              />
            </dd>
          </div>
          <div data-wide>
            <dt>{t('zoneLink.outcomes')}</dt>
            <dd>
              <LinkedRecords codes={link.outcomes} records={data.outcomes} none={t('zoneLink.noOutcomes')} />
            </dd>
          </div>
        </dl>
      )}
    </section>
  )
}
