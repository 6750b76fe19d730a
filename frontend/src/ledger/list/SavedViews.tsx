import StarOutlined from '@ant-design/icons/es/icons/StarOutlined'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { Disclosure } from '~/ui/Disclosure'
import { useStored } from '~/ui/useStored'
import { changeSearch, type ListSearch } from './search'
import type { ListState } from './useListState'

interface View {
  name: string
  search: ListSearch
}

interface Props {
  ledger: string
  username: string
  state: ListState
}

/** Searches that a person keeps under a name of their own. */
export function SavedViews({ ledger, username, state }: Props) {
  const { t } = useTexts()
  const [views, setViews] = useStored<View[]>(`duikou.${username}.${ledger}.views`, [])
  const [name, setName] = useState('')
  const save = () => {
    const view = { name: name.trim(), search: changeSearch(state.search, { page: undefined }) }
    setViews([...views.filter((one) => one.name !== view.name), view])
    setName('')
  }
  const label = (
    <>
      <StarOutlined aria-hidden />
      {t('list.views')}
    </>
  )
  return (
    <Disclosure label={label}>
      {views.length === 0 && <p className="quiet">{t('list.noViews')}</p>}
      <ul className="view-list">
        {views.map((view) => (
          <li key={view.name}>
            <Button type="link" onClick={() => state.replace(view.search)}>
              {view.name}
            </Button>
            <Button
              type="text"
              aria-label={t('list.forgetView', { name: view.name })}
              onClick={() => setViews(views.filter((one) => one !== view))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <form
        className="view-form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Input
          aria-label={t('list.viewName')}
          placeholder={t('list.viewName')}
          maxLength={30}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button htmlType="submit" disabled={name.trim() === ''}>
          {t('list.saveView')}
        </Button>
      </form>
    </Disclosure>
  )
}
