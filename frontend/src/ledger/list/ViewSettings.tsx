import SettingOutlined from '@ant-design/icons/es/icons/SettingOutlined'
import { useTexts } from '~/i18n'
import { Choice } from '~/ui/Choice'
import { Disclosure } from '~/ui/Disclosure'
import type { Column } from '../description'
import { DENSITIES, type ViewSettings as Settings } from './settings'

interface Props<Row> {
  columns: readonly Column<Row>[]
  settings: Settings<Row>
}

export function ViewSettings<Row>({ columns, settings }: Props<Row>) {
  const { t } = useTexts()
  const label = (
    <>
      <SettingOutlined aria-hidden />
      {t('list.settings')}
    </>
  )
  return (
    <Disclosure label={label}>
      <Choice
        legend={t('list.density')}
        options={DENSITIES}
        value={settings.density}
        text={(density) => t(`list.densities.${density}`)}
        onChange={settings.setDensity}
      />
      <fieldset className="choice column-choice">
        <legend>{t('list.columns')}</legend>
        {columns.map(({ key, title }) => (
          <label key={key}>
            <input
              type="checkbox"
              disabled={key === 'name'}
              checked={settings.visible.some((column) => column.key === key)}
              onChange={() => settings.toggle(key)}
            />
            {t(title)}
          </label>
        ))}
      </fieldset>
    </Disclosure>
  )
}
