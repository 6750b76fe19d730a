import { useTexts } from '~/i18n'

const KEYS = [
  ['/', 'keyboard.key.search'],
  ['Ctrl K', 'keyboard.key.searchAll'],
  ['n', 'keyboard.key.create'],
  ['j', 'keyboard.key.next'],
  ['k', 'keyboard.key.previous'],
  ['Enter', 'keyboard.key.open'],
  ['Alt F10', 'keyboard.key.tools'],
  ['?', 'keyboard.key.help'],
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
