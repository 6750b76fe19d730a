package cn.duikou.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one question has found, the best first. */
@Schema(title = "检索应答")
public record SearchAnswer(
        @Schema(
                title = "近似结果",
                description = "true where nothing is written so, and one character of a word was forgiven")
        boolean approximate,

        @Schema(title = "结果", description = "at most size of each kind")
        List<SearchHit> items,

        @Schema(title = "各类结果数", description = "of kinds with any, in the order of their best")
        List<SearchCount> counts) {}
