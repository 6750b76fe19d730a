package cn.duikou.evaluation;

import cn.duikou.ledger.Entry;
import cn.duikou.web.FieldError;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One round, with what has been done in it as far as the caller may know. */
@Schema(title = "评估（详情）")
public record EvaluationDetail(
        @JsonUnwrapped EvaluationStanding standing,

        @Schema(title = "可办理的操作", description = "本用户现在可以办理的")
        List<EvaluationAction> actions,

        @Schema(title = "锁定原因") List<Entry.Lock> locks,

        @Schema(title = "核对提示", description = "未必不对，但启动之前值得一看；主持方在准备中看到")
        List<FieldError> warnings,

        @Schema(title = "评委", description = "主持方看到全部，评委看到自己")
        List<Assessor> assessors,

        @Schema(title = "经过", description = "由早及近；决定在公布之后才列")
        List<EvaluationEvent> history,

        @JsonIgnore String tag) {}
