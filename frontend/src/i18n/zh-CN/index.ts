import antdLocale from 'antd/es/locale/zh_CN'
import { about } from './about'
import { agreement } from './agreement'
import { ledger } from './ledger'
import { list } from './list'
import { meeting } from './meeting'
import { pair } from './pair'
import { problem } from './problem'
import { project } from './project'
import { record } from './record'
import { shell } from './shell'
import { support } from './support'
import { term } from './term'

export const messages = {
  about,
  agreement,
  ledger,
  list,
  meeting,
  pair,
  problem,
  project,
  record,
  shell,
  support,
  term,
}

export type Messages = typeof messages
export { antdLocale }
