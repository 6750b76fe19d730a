package cn.duikou.pair;

import cn.duikou.reference.NamedRegion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two regions that cooperate; the associated region has no eastern side yet. */
@Schema(title = "对口合作关系")
public record Pair(
        @Schema(title = "代码", examples = "JL-ZJ.tonghua-taizhou")
        String code,

        @Schema(title = "类别") PairKind kind,
        @Schema(title = "上级合作关系代码") @Nullable String parentCode,

        @Schema(title = "方案条款代码", examples = "R1.2") @Nullable
        String clauseCode,

        @Schema(title = "中文名称", examples = "吉林省—浙江省") String nameZh,
        @Schema(title = "英文名称", examples = "Jilin–Zhejiang") String nameEn,
        @Schema(title = "简称", examples = "吉浙(浙吉)") @Nullable String shortZh,
        @Schema(title = "东北一方") NamedRegion northeast,

        @Schema(title = "东部一方", description = "尚未确定时没有") @Nullable
        NamedRegion east,

        @Schema(title = "起始日期", description = "仅在日期明确时有") @Nullable
        LocalDate since,

        @Schema(title = "起始说明") @Nullable String sinceNote,

        @Schema(title = "结对是否已核实", description = "公开资料只见往来、未见结对明文的为 false")
        boolean confirmed,

        @Schema(title = "来源标题") String sourceTitle,
        @Schema(title = "来源网址") @Nullable String sourceAddress,
        @Schema(title = "下级合作关系代码", description = "含各级") List<String> subPairCodes) {

    /** Its code and those of the pairs below it. */
    public List<String> withSubPairs() {
        return Stream.concat(Stream.of(code), subPairCodes.stream()).toList();
    }

    /** The region on that side, if it is known. */
    public Optional<NamedRegion> region(Side side) {
        return side == Side.NORTHEAST ? Optional.of(northeast) : Optional.ofNullable(east);
    }
}
