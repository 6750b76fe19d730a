import { Input } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { DialogField, OrganisationDialog } from './OrganisationDialog'
import { changeOrganisation, type Organisation, type OrganisationChange } from './queries'

/** Another name, or out of use: its users may then do nothing. */
export function ChangeDialog({ organisation, onClose }: { organisation: Organisation; onClose: () => void }) {
  const { t, named } = useTexts()
  const { nameZh, nameEn, active } = organisation
  const [given, setGiven] = useState<OrganisationChange>({ nameZh, nameEn, active })
  const put = (part: Partial<OrganisationChange>) => setGiven({ ...given, ...part })
  return (
    <OrganisationDialog
      title={named(organisation)}
      save={() => changeOrganisation(organisation, given)}
      onClose={onClose}
    >
      <DialogField label={t('organisation.nameZh')}>
        {(id) => (
          <Input id={id} value={given.nameZh} onChange={({ target }) => put({ nameZh: target.value })} />
        )}
      </DialogField>
      <DialogField label={t('organisation.nameEn')}>
        {(id) => (
          <Input id={id} value={given.nameEn} onChange={({ target }) => put({ nameEn: target.value })} />
        )}
      </DialogField>
      <label className="organisation-active">
        <input
          type="checkbox"
          checked={given.active}
          onChange={({ target }) => put({ active: target.checked })}
        />{' '}
        {t('organisation.inUse')}
      </label>
      <p className="quiet">{t('organisation.inUseHint')}</p>
    </OrganisationDialog>
  )
}
