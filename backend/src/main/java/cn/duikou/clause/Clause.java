package cn.duikou.clause;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A node of the plan. The preamble has no node of its own: its two clauses stand at the top beside the sections. */
@Schema(title = "任务条款", description = "国办发〔2017〕22号的一个节点")
public record Clause(
        @Schema(title = "代码", examples = "T2.1.a") String code,
        @Schema(title = "上级条款代码") @Nullable String parentCode,
        @Schema(title = "层级", description = "0 为部分，逐级加一") int level,
        @Schema(title = "类别") ClauseKind kind,
        @Schema(title = "方案中的序号", examples = "三(二)1") String ref,
        @Schema(title = "中文标题", description = "本平台自拟，非方案原文") String titleZh,
        @Schema(title = "英文标题") String titleEn,
        @Schema(title = "要求用语", examples = "鼓励") @Nullable String modality,
        @Schema(title = "作用方向") @Nullable Direction direction,
        @Schema(title = "责任主体") List<ClauseActor> actors,

        @Schema(title = "佐证类型", examples = "[\"PROJECT\", \"AGREEMENT\"]")
        List<String> evidenceKinds,

        @Schema(title = "条款所列事项") List<String> items,
        @Schema(title = "义务人", description = "保障措施中由谁履行") List<ClauseActor> owedBy,
        @Schema(title = "义务对象") List<ClauseActor> owedTo,
        @Schema(title = "频次", examples = "年度") @Nullable String frequency,

        @Schema(title = "期限", description = "日期，或方案的文字要求") @Nullable
        String deadline,

        @Schema(title = "方案原文", description = "由管理员从文件导入，未导入时没有") @Nullable
        String officialText) {}
