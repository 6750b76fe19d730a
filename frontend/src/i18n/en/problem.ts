import type { Messages } from '../zh-CN'

export const problem: Messages['problem'] = {
  title: 'Could not be done',
  unreachable: 'The server cannot be reached. Check the network and try again; nothing you typed is lost.',
  notFound: 'No such record: it may have been deleted, or you may not see it.',
  pageNotFound: 'No such page',
  wrongDay: 'This day cannot be shown',
  wrongAddress: 'Something in the address is wrong',
  forbidden: 'You may not do this.',
  stale: 'This record has been changed. The newest version is shown; please look before you act.',
  tooMany: 'Too many requests. Please wait a moment.',
  unknown: 'This cannot be done at the moment. Please try again later.',
  summary: '{{count}} things need your attention first',
}
