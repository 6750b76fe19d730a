import { Link, useRouter } from '@tanstack/react-router'
import { may } from '~/api/me'
import type { Me } from '~/api/types'
import { useTexts } from '~/i18n'
import { navigationIcons } from '~/routing/icons'

interface Props {
  me: Me
  open: boolean
  onChosen: () => void
}

/** Every route that declares itself for the navigation and that this person may open. */
export function Navigation({ me, open, onChosen }: Props) {
  const { t } = useTexts()
  const { routesById } = useRouter()
  const entries = Object.values(routesById)
    .flatMap(({ fullPath, options: { staticData } }) =>
      staticData?.navigation && staticData.title
        ? [{ to: fullPath, title: staticData.title, access: staticData.access, ...staticData.navigation }]
        : [],
    )
    .filter(({ access, only }) => (!access || may(me, access)) && (!only || may(me, only)))
    .sort((a, b) => a.order - b.order)
  return (
    <nav
      id="navigation"
      className="shell-navigation no-print"
      aria-label={t('shell.navigation')}
      data-open={open}
    >
      <ul>
        {entries.map(({ to, title, icon }) => {
          const Icon = navigationIcons[icon]
          return (
            <li key={to}>
              <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} onClick={onChosen}>
                <Icon aria-hidden />
                {t(title)}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
