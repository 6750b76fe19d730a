import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import type { ScoreSheet } from './sheetQueries'

/** Who is compared with whom, and what works on totals. */
export function SheetRest({ sheet }: { sheet: ScoreSheet }) {
  const { t, named, titled } = useTexts()
  return (
    <>
      <section className="panel" aria-labelledby="sheet-groups">
        <h2 id="sheet-groups">{t('scoreSheet.groups')}</h2>
        <p className="quiet">{t('scoreSheet.groupsLead')}</p>
        <dl className="facts">
          {sheet.peerGroups.map((group) => (
            <div key={group.code}>
              <dt>{named(group)}</dt>
              <dd>
                <ul>
                  {group.pairs.map((code) => (
                    <li key={code}>
                      <PairName code={code} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="panel" aria-labelledby="sheet-multipliers">
        <h2 id="sheet-multipliers">{t('scoreSheet.multipliers')}</h2>
        {sheet.multipliers.length === 0 && <p className="quiet">{t('scoreSheet.none')}</p>}
        <ul className="sheet-items">
          {sheet.multipliers.map((one) => (
            <li key={one.code}>
              <h3>{titled(one)}</h3>
              <p>
                {t('scoreSheet.told.multiplier', {
                  of: one.dimension ?? t('scoreSheet.multiplierWhole'),
                  factor: one.factor,
                  from: one.from,
                  to: one.to,
                })}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className="panel" aria-labelledby="sheet-vetoes">
        <h2 id="sheet-vetoes">{t('scoreSheet.vetoes')}</h2>
        {sheet.vetoes.length === 0 && <p className="quiet">{t('scoreSheet.none')}</p>}
        <ul className="sheet-items">
          {sheet.vetoes.map((one) => (
            <li key={one.code}>
              <h3>{titled(one)}</h3>
              <p>{t('scoreSheet.told.veto', { when: one.when, cap: one.cap })}</p>
              <p className="quiet">{one.reason}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
