import { useTexts } from '~/i18n'

interface Props {
  title: string
  address: string | null | undefined
}

export function SourceLink({ title, address }: Props) {
  const { t } = useTexts()
  if (!address || !/^https?:\/\//i.test(address)) return <>{title}</>
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {title}
      <span className="visually-hidden">{t('shell.newWindow')}</span>
    </a>
  )
}
