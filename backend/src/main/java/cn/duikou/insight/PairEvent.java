package cn.duikou.insight;

import cn.duikou.park.BenefitBase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dated fact of an agreed record, on the timeline of its pair. */
@Schema(title = "大事记条目")
public record PairEvent(
        @Schema(title = "标识") UUID id,
        @Schema(title = "日期") LocalDate on,
        @Schema(title = "事项") EventKind kind,
        @Schema(title = "台账", examples = "projects") String ledger,
        @Schema(title = "记录") UUID recordId,
        @Schema(title = "记录编号") String recordCode,
        @Schema(title = "记录名称") String recordName,
        @Schema(title = "对口合作关系") String pairCode,

        @Schema(
                title = "说明",
                description =
                        "the commitment or obligation, the place, the practice, who received it, or the year that is settled")
        @Nullable
        String detail,

        @Schema(title = "分享内容", description = "of a settlement: a park may share several, each settled by itself")
        @Nullable
        BenefitBase benefitBase) {

    static final String COLUMNS = "id, on_date, kind, ledger, record_id, code, name, pair_code, detail, number";

    static PairEvent of(ResultSet row) throws SQLException {
        return new PairEvent(
                row.getObject("id", UUID.class),
                row.getObject("on_date", LocalDate.class),
                EventKind.valueOf(row.getString("kind")),
                row.getString("ledger"),
                row.getObject("record_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("pair_code"),
                row.getString("detail"),
                baseOf(EventKind.valueOf(row.getString("kind")), row.getString("number")));
    }

    /** What tells settlements of one year apart is the base; of other events it is a plain number. */
    private static @Nullable BenefitBase baseOf(EventKind kind, @Nullable String number) {
        boolean settles = kind == EventKind.SETTLEMENT_DUE || kind == EventKind.SETTLEMENT_AGREED;
        return settles && number != null ? BenefitBase.valueOf(number) : null;
    }
}
