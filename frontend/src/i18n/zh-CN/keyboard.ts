export const keyboard = {
  title: '键盘操作',
  note: '在列表页可用单键操作；在“账户与显示”里可以关闭。',
  key: {
    search: '跳到搜索框',
    searchAll: '在全部台账和条款中检索',
    create: '新建一条记录',
    next: '下一行',
    previous: '上一行',
    open: '打开当前行',
    tools: '撰写方案时从正文到工具栏，Esc 返回',
    help: '显示本帮助',
  },
}
