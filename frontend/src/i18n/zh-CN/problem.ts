export const problem = {
  title: '未能完成',
  unreachable: '无法连接服务器。请检查网络后重试，您填写的内容不会丢失。',
  notFound: '没有找到这条记录：它可能已被删除，或不在您的查看范围内。',
  pageNotFound: '没有这个页面',
  wrongDay: '这一天无法查看',
  wrongAddress: '地址中的条件有误',
  forbidden: '您没有进行这项操作的权限。',
  stale: '这条记录已被更新。已为您取回最新内容，请核对后再操作。',
  tooMany: '操作太频繁，请稍后再试。',
  unknown: '系统暂时无法处理，请稍后重试。',
  summary: '请先处理以下 {{count}} 处问题',
}
