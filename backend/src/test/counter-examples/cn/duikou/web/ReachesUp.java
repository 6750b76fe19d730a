package cn.duikou.web;

import cn.duikou.ledger.RecordState;

/** The ground floor knows a ledger. */
record ReachesUp(RecordState state) {}
