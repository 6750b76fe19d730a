import antdLocale from 'antd/es/locale/zh_CN'
import { about } from './about'
import { ledger } from './ledger'
import { list } from './list'
import { pair } from './pair'
import { problem } from './problem'
import { project } from './project'
import { shell } from './shell'
import { term } from './term'

export const messages = { about, ledger, list, pair, problem, project, shell, term }

export type Messages = typeof messages
export { antdLocale }
