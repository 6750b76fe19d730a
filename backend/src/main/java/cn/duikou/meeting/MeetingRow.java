package cn.duikou.meeting;

import cn.duikou.ledger.RowStanding;
import cn.duikou.pair.Side;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting in a list. */
@Schema(title = "互访会商与活动（列表）")
public record MeetingRow(
        @JsonUnwrapped RowStanding standing,
        @Schema(title = "活动类别") MeetingKind kind,
        @Schema(title = "活动层级") MeetingLevel level,
        @Schema(title = "开始日期") LocalDate heldOn,
        @Schema(title = "主场方") Side hostSide,
        @Schema(title = "地点") String place,
        @Schema(title = "议定事项数") int commitments,
        @Schema(title = "未完成的议定事项数") int openCommitments,
        @Schema(title = "最近的未完成期限") @Nullable LocalDate nextDueOn) {

    static final String COLUMNS = "kind, level, held_on, host_side, place, commitments, open_commitments, next_due_on";

    static MeetingRow of(ResultSet row) throws SQLException {
        return new MeetingRow(
                RowStanding.of(row),
                MeetingKind.valueOf(row.getString("kind")),
                MeetingLevel.valueOf(row.getString("level")),
                row.getObject("held_on", LocalDate.class),
                Side.valueOf(row.getString("host_side")),
                row.getString("place"),
                row.getInt("commitments"),
                row.getInt("open_commitments"),
                row.getObject("next_due_on", LocalDate.class));
    }
}
