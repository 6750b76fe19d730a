package cn.duikou.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. {@code total} counts to 10 000, in a search by words to 1 000, and then
 * says that it stopped; {@code next} reads on from here at
 * the same cost however far one has come.
 */
@Schema(title = "分页结果")
public record Paged<T>(
        @Schema(title = "本页记录") List<T> items,
        @Schema(title = "页码", description = "from 1") int page,
        @Schema(title = "每页条数") int size,

        @Schema(title = "总数", description = "counted up to 10 000, with q up to 1 000")
        int total,

        @Schema(title = "总数已截断", description = "true where there are more than were counted")
        boolean totalCapped,

        @Schema(title = "下一页游标", description = "give it as after=") @Nullable
        String next) {

    public static final int COUNTED = 10_000;
    public static final int COUNTED_IN_SEARCH = 1_000;
}
