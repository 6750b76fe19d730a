package cn.duikou.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of one kind were found among what the caller may see. */
@Schema(title = "检索结果数")
public record SearchCount(
        @Schema(title = "台账，条款为 clauses", examples = "projects")
        String ledger,

        @Schema(title = "总数", description = "counted up to 1 000")
        int total,

        @Schema(title = "总数已截断", description = "true where there are more than were counted")
        boolean totalCapped) {}
