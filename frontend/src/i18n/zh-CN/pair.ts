export const pair = {
  figuresOfDay: '以 {{date}} 为准。',
  hello: '{{name}}，您好',
  noLedger: '您的账户不查看台账，目前没有分派给您的工作。',
  administers: '您的账户管理单位和平台数据，不查看台账。',
  mine: '我的对口关系',
  todos: '我的待办',
  noTodos: '没有等您处理的事项。',
  changes: '最近确认的变化',
  noChanges: '还没有双方确认的记录。',
  gross: '总投资（毛额）',
  net: '总投资（净额）',
  counted:
    '总投资只计签约及以后的项目；意向、已终止的项目和框架项目不计入。项目数只计合作项目（含框架类），不含其他台账；净额含其他关系分给本关系的、您可查看的部分。',
  agreedProjects: '已确认项目',
  oneSidedProjects: '单方确认项目',
  sentProjects: '待审核项目',
  disputes: '有争议的项目（含修订）',
}
