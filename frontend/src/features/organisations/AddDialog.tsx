import { Input } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { DialogField, OrganisationDialog } from './OrganisationDialog'
import { addOrganisation, type NewOrganisation } from './queries'
import type { FreeRegion } from './sides'

const NOTHING: NewOrganisation = { code: '', nameZh: '', nameEn: '', regionCode: '' }

/** Brings in the government of a region that is a side of some pair. */
export function AddDialog({ regions, onClose }: { regions: FreeRegion[]; onClose: () => void }) {
  const { t, named } = useTexts()
  const [given, setGiven] = useState(NOTHING)
  const put = (part: Partial<NewOrganisation>) => setGiven({ ...given, ...part })
  const choose = (regionCode: string) => {
    const name = regions.find(({ code }) => code === regionCode)?.name ?? ''
    put({ regionCode, nameZh: given.nameZh || name })
  }
  return (
    <OrganisationDialog
      title={t('organisation.add')}
      save={() => addOrganisation(filled(given))}
      onClose={onClose}
    >
      <DialogField label={t('organisation.region')} hint={t('organisation.regionHint')}>
        {(id) => (
          <select id={id} value={given.regionCode} onChange={({ target }) => choose(target.value)}>
            <option value="">{t('organisation.chooseRegion')}</option>
            {regions.map(({ code, name, pair }) => (
              <option key={code} value={code}>
                {name} {code} · {named(pair)}
              </option>
            ))}
          </select>
        )}
      </DialogField>
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
      <DialogField label={t('organisation.code')} hint={t('organisation.codeHint')}>
        {(id) => <Input id={id} value={given.code} onChange={({ target }) => put({ code: target.value })} />}
      </DialogField>
    </OrganisationDialog>
  )
}

/** What is empty was not given, and is told as missing. */
function filled(given: NewOrganisation): NewOrganisation {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim() !== '')) as never
}
