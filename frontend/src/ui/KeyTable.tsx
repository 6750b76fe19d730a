import { useTexts } from '~/i18n'

const KEYS = [
  ['/', 'about.key.search'],
  ['Ctrl K', 'about.key.searchAll'],
  ['n', 'about.key.create'],
  ['j', 'about.key.next'],
  ['k', 'about.key.previous'],
  ['Enter', 'about.key.open'],
  ['Alt F10', 'about.key.tools'],
  ['?', 'about.key.help'],
] as const

export function KeyTable() {
  const { t } = useTexts()
  return (
    <dl className="key-table">
      {KEYS.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(meaning)}</dd>
        </div>
      ))}
    </dl>
  )
}
