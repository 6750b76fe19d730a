import antdLocale from 'antd/es/locale/en_US'
import type { Messages } from '../zh-CN'
import { agreement } from './agreement'
import { attachment } from './attachment'
import { exchange } from './exchange'
import { figure } from './figure'
import { keyboard } from './keyboard'
import { ledger } from './ledger'
import { list } from './list'
import { meeting } from './meeting'
import { overview } from './overview'
import { pair } from './pair'
import { park } from './park'
import { problem } from './problem'
import { project } from './project'
import { record } from './record'
import { replication } from './replication'
import { search } from './search'
import { series } from './series'
import { shell } from './shell'
import { support } from './support'
import { term } from './term'
import { zoneLink } from './zoneLink'

export const messages: Messages = {
  keyboard,
  agreement,
  attachment,
  exchange,
  figure,
  ledger,
  list,
  meeting,
  overview,
  pair,
  park,
  problem,
  project,
  record,
  replication,
  search,
  series,
  shell,
  support,
  term,
  zoneLink,
}

export { antdLocale }
