import UserOutlined from '@ant-design/icons/es/icons/UserOutlined'
import type { Me } from '~/api/types'
import { useTexts } from '~/i18n'
import { Choice } from '~/ui/Choice'
import { Disclosure } from '~/ui/Disclosure'
import { LANGUAGES, prefer, SCHEMES, TEXT_SIZES, usePreferences } from '~/ui/preferences'

const LANGUAGE_NAMES = { 'zh-CN': '中文', en: 'English' }

export function AccountMenu({ me }: { me: Me }) {
  const { t, term, named } = useTexts()
  const { language, scheme, textSize, shortcuts } = usePreferences()
  const label = (
    <>
      <UserOutlined aria-hidden />
      <span className="account-name">{me.name}</span>
      <span className="visually-hidden">{t('shell.account')}</span>
    </>
  )
  return (
    <Disclosure label={label}>
      <p>
        <strong>{me.name}</strong>
        <br />
        <span className="quiet">
          {named(me.organisation)} · {me.roles.map((role) => term('role', role)).join(' ')}
        </span>
      </p>
      <Choice
        legend={t('shell.language')}
        options={LANGUAGES}
        value={language}
        text={(option) => LANGUAGE_NAMES[option]}
        onChange={(option) => prefer({ language: option })}
      />
      <Choice
        legend={t('shell.theme')}
        options={SCHEMES}
        value={scheme}
        text={(option) => t(`shell.scheme.${option}`)}
        onChange={(option) => prefer({ scheme: option })}
      />
      <Choice
        legend={t('shell.textSize')}
        options={TEXT_SIZES}
        value={textSize}
        text={(option) => t(`shell.size.${option}`)}
        onChange={(option) => prefer({ textSize: option })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={(event) => prefer({ shortcuts: event.target.checked })}
        />
        {t('shell.shortcuts')}
      </label>
      <a className="account-leave" href="/logout">
        {t('shell.signOut')}
      </a>
    </Disclosure>
  )
}
