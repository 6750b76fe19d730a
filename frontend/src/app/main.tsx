import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { speak } from '~/i18n'
import { preferences } from '~/ui/preferences'
import { App } from './App'
import { router } from './router'
import './theme.css'
import './page.css'

const { language } = preferences()
const root = document.getElementById('root')
const texts = speak(language)
// Who is signed in, the page and its data are asked for while the texts are on the way.
void router.load()
const antdLocale = await texts
startTransition(() => {
  if (root) createRoot(root).render(<App first={antdLocale} />)
})
