package cn.duikou.park;

import cn.duikou.project.ProjectFacts;

/** One ledger knows another. */
record ParkOfAProject(ProjectFacts project) {}
