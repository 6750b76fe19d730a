import { createRoot } from 'react-dom/client'
import { speak } from '~/i18n'
import { preferences } from '~/ui/preferences'
import { App } from './App'
import './theme.css'
import './page.css'

const { language } = preferences()
const root = document.getElementById('root')
const antdLocale = await speak(language)
if (root) createRoot(root).render(<App first={antdLocale} />)
