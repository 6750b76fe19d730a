import { useQuery } from '@tanstack/react-query'
import type { Agreement, Obligation } from '~/api/types'
import { useTexts } from '~/i18n'
import { editingBase } from '~/ledger/form/editingBase'
import { EndButtons } from '~/ledger/promises/EndButtons'
import { PromiseItem } from '~/ledger/promises/PromiseItem'
import { ended } from '~/ledger/promises/standing'
import { agreementApi, saveObligations } from './api'
import { CANCELLED_FIELDS, DONE_FIELDS, isOpen, placeOf } from './endings'
import { agreementFields } from './fields'

interface Props {
  agreement: Agreement
  etag: string
}

/** What each side has promised, what has become of it, and how to tell the end of one without the whole form. */
export function ObligationsPanel({ agreement, etag }: Props) {
  const { t, term } = useTexts()
  const { data: revisions } = useQuery(agreementApi.revisions(agreement.id))
  const base = editingBase(agreementFields, agreement, revisions ?? [])
  const drafted = base.obligations as Obligation[] | undefined
  const agreed = agreement.state === 'AGREED' || agreement.state === 'CLOSED'
  const mayEnd = agreement.state === 'AGREED' && agreement.actions.includes('EDIT') && revisions !== undefined
  const all = agreement.obligations ?? []
  return (
    <section className="panel" aria-labelledby="obligations">
      <h2 id="obligations">{t('agreement.obligations')}</h2>
      {!agreed && <p className="quiet">{t('agreement.notAgreedYet')}</p>}
      <ul className="promises">
        {all.map((one, i) => (
          <PromiseItem
            key={`${one.content} ${one.side} ${one.dueOn} ${placeOf(all, i, all)}`}
            number={i + 1}
            promise={{ ...one, keptOn: one.doneOn }}
            owed={[term('side', one.side), one.organisation]}
            agreed={agreed && !agreement.endedOn}
          >
            {mayEnd && isOpen(one) && !agreement.endedOn && (
              <End agreement={agreement} etag={etag} drafted={drafted ?? []} number={i + 1} />
            )}
          </PromiseItem>
        ))}
      </ul>
    </section>
  )
}

interface EndProps extends Props {
  /** The obligations as the own side has them, with what it has drafted but not sent. */
  drafted: readonly Obligation[]
  number: number
}

function End({ agreement, etag, drafted, number }: EndProps) {
  const { t } = useTexts()
  const place = placeOf(agreement.obligations ?? [], number - 1, drafted)
  const told = drafted[place]
  if (!told) return null
  return (
    <EndButtons
      ledger="agreements"
      content={told.content}
      whole={agreementFields}
      pointer={`/obligations/${place}`}
      save={(ending) => saveObligations(agreement.id, etag, ended(drafted, place, ending))}
      drafted={!isOpen(told)}
      ways={[
        { button: t('agreement.keep'), title: t('agreement.keepTitle', { number }), fields: DONE_FIELDS },
        {
          button: t('agreement.cancel'),
          title: t('agreement.cancelTitle', { number }),
          fields: CANCELLED_FIELDS,
        },
      ]}
    />
  )
}
