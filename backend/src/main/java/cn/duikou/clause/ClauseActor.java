package cn.duikou.clause;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a clause speaks to. */
@Schema(title = "责任主体")
public record ClauseActor(
        @Schema(title = "代码", examples = "NE") String code,
        @Schema(title = "中文名称", examples = "东北三省四市政府") String zh,
        @Schema(title = "英文名称") String en) {}
