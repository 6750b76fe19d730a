package cn.duikou.clause;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has been loaded; also told to those inside who hold the clauses in memory. */
@Schema(title = "方案原文导入结果")
record OfficialTextLoaded(
        @Schema(title = "版本") String version,
        @Schema(title = "有原文的条款数") int clauseCount) {}
