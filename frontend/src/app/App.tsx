import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App as AntdApp, ConfigProvider } from 'antd'
import type { Locale } from 'antd/es/locale'
import { useEffect, useLayoutEffect, useState } from 'react'
import { speak } from '~/i18n'
import { usePreferences } from '~/ui/preferences'
import { useDark } from '~/ui/useDark'
import { queryClient, router } from './router'
import { SessionDialog } from './SessionDialog'
import { TEXT_PIXELS, themeFor } from './theme'

export function App({ first }: { first: Locale }) {
  const { language, textSize } = usePreferences()
  const [locale, setLocale] = useState(first)
  const dark = useDark()

  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement
    dataset.scheme = dark ? 'dark' : 'light'
    dataset.text = textSize
    style.fontSize = `${TEXT_PIXELS[textSize]}px`
  }, [dark, textSize])

  useEffect(() => {
    if (document.documentElement.lang === language) return
    void speak(language).then((next) => {
      setLocale(next)
      void queryClient.invalidateQueries()
    })
  }, [language])

  return (
    <ConfigProvider
      locale={locale}
      getPopupContainer={withinApp}
      theme={themeFor(dark, textSize)}
      button={{ autoInsertSpace: false }}
    >
      <AntdApp className="app" message={{ maxCount: 3 }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
          <SessionDialog />
        </QueryClientProvider>
      </AntdApp>
    </ConfigProvider>
  )
}

/** Dialogs and drop-downs stand inside the app, where its styles reach them. */
function withinApp(): HTMLElement {
  return document.querySelector<HTMLElement>('.app') ?? document.body
}
