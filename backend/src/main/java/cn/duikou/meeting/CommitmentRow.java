package cn.duikou.meeting;

import cn.duikou.ledger.RecordState;
import cn.duikou.pair.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A commitment beside the meeting that it was made at. */
@Schema(title = "议定事项（列表）")
public record CommitmentRow(
        @Schema(title = "标识") UUID id,
        @Schema(title = "活动") UUID meetingId,
        @Schema(title = "活动编号") String meetingCode,
        @Schema(title = "活动名称") String meetingName,
        @Schema(title = "活动日期") LocalDate heldOn,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "活动记录的状态") RecordState meetingState,
        @Schema(title = "序号") int number,
        @Schema(title = "内容") String content,
        @Schema(title = "责任方") Side side,
        @Schema(title = "责任单位") @Nullable String organisation,
        @Schema(title = "期限") LocalDate dueOn,

        @Schema(title = "状态", description = "as of the day that is asked for")
        CommitmentState state,

        @Schema(title = "对应任务条款") @Nullable String clause,
        @Schema(title = "相关记录") @Nullable String recordCode,
        @Schema(title = "完成日期") @Nullable LocalDate keptOn,
        @Schema(title = "取消日期") @Nullable LocalDate cancelledOn,
        @Schema(title = "取消原因") @Nullable String cancelReason) {

    /** What a commitment is depends on the day. */
    static String columns(LocalDate day) {
        return "record_id, code, name, held_on, pair_code, state, number, content, owner_side, owner,"
                + " due_on, clause, record_code, kept_on, cancelled_on, cancel_reason,"
                + " commitment_state(due_on, kept_on, cancelled_on, '" + day + "'::date) as standing";
    }

    static CommitmentRow of(ResultSet row) throws SQLException {
        return new CommitmentRow(
                row.getObject("id", UUID.class),
                row.getObject("record_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getObject("held_on", LocalDate.class),
                row.getString("pair_code"),
                RecordState.valueOf(row.getString("state")),
                row.getInt("number"),
                row.getString("content"),
                Side.valueOf(row.getString("owner_side")),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                CommitmentState.valueOf(row.getString("standing")),
                row.getString("clause"),
                row.getString("record_code"),
                row.getObject("kept_on", LocalDate.class),
                row.getObject("cancelled_on", LocalDate.class),
                row.getString("cancel_reason"));
    }
}
