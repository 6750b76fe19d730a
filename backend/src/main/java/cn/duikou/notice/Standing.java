package cn.duikou.notice;

import java.util.List;
import java.util.Map;

/** What is asked of a person and has reached him, as things stand. */
record Standing(List<ReportTodo> todos, List<InboxItem> news, Map<TodoKind, Integer> ofLedgers) {}
