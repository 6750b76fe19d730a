import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import type { Facts } from '~/ledger/description'
import { FactValue } from '~/ledger/facts/FactValue'
import { factsOf } from '~/ledger/facts/values'
import { RecordLink } from '~/ledger/RecordLink'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { addTenant, tenantsQuestion } from './api'
import { EntryButton } from './EntryButton'
import { tenantFields } from './entryFields'
import type { PanelProps } from './panel'

/** Who has settled, the largest investment first, each with its project where it is one. */
export function TenantsPanel({ park, etag }: PanelProps) {
  const { t } = useTexts()
  const { data, error } = useQuery(tenantsQuestion(park.id))
  const shown = tenantFields.filter(({ name }) => name !== 'projectCode')
  const tenants = [...(data ?? [])].sort((a, b) => (b.investmentWan ?? 0) - (a.investmentWan ?? 0))
  const mayEdit = park.actions.includes('EDIT')
  const entry = {
    lead: 'park.entryLead',
    fields: tenantFields,
    park,
    list: 'tenants',
    save: (told: Facts) => addTenant(park.id, etag, told),
  } as const
  return (
    <section className="panel" aria-labelledby="tenants">
      <header className="page-head">
        <h2 id="tenants">{t('park.tenants')}</h2>
        <div className="page-actions">
          {mayEdit && <EntryButton {...entry} title="park.addTenant" initial={{ stage: 'SIGNED' }} />}
        </div>
      </header>
      {error && <ProblemNotice error={error} />}
      {data?.length === 0 && <p className="quiet">{t('park.noTenants')}</p>}
      {tenants.length > 0 && (
        <div className="rows-value">
          <table role="table" className="cards">
            <thead role="rowgroup">
              <tr role="row">
                {shown.map(({ name, label }) => (
                  <th key={name} role="columnheader" scope="col">
                    {t(label)}
                  </th>
                ))}
                <th role="columnheader" scope="col">
                  {t('park.tenant.project')}
                </th>
                {mayEdit && (
                  <th role="columnheader" scope="col">
                    <span className="visually-hidden">{t('record.actions')}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {tenants.map((tenant) => (
                <tr key={tenant.enterprise} role="row">
                  {shown.map((field) => (
                    <td key={field.name} role="cell" data-title={t(field.label)}>
                      <FactValue field={field} value={tenant[field.name as keyof typeof tenant]} />
                    </td>
                  ))}
                  <td role="cell" data-title={t('park.tenant.project')}>
                    {tenant.project ? (
                      <RecordLink ledger={tenant.project.ledger} id={tenant.project.id}>
                        {tenant.project.name}
                      </RecordLink>
                    ) : (
                      <span className="quiet figure">{tenant.projectCode ?? t('shell.none')}</span>
                    )}
                  </td>
                  {mayEdit && (
                    <td role="cell">
                      <EntryButton
                        {...entry}
                        look="link"
                        title="park.correct"
                        correcting={factsOf(tenantFields, tenant)}
                      />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
