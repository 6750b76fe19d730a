import antdLocale from 'antd/es/locale/en_US'
import type { Messages } from '../zh-CN'
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

export const messages: Messages = {
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

export { antdLocale }
