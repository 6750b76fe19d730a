package cn.duikou.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a hit is to be set off. */
@Schema(title = "检索命中位置")
public record SearchMark(
        @Schema(title = "所在部分") Part in,

        @Schema(title = "起", description = "in UTF-16 units")
        int from,

        @Schema(title = "止", description = "in UTF-16 units, exclusive")
        int to) {

    /** The texts of a hit that are shown. */
    @Schema(name = "SearchMarkPart", title = "命中所在部分")
    public enum Part {
        CODE,
        NAME,
        EXCERPT
    }

    static SearchMark of(Part part, Span span) {
        return new SearchMark(part, span.from(), span.to());
    }
}
