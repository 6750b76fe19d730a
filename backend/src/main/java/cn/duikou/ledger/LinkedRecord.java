package cn.duikou.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record of whatever ledger, as another one points to it. */
@Schema(title = "关联记录")
public record LinkedRecord(
        @Schema(title = "台账", examples = "projects") String ledger,
        @Schema(title = "标识") UUID id,
        @Schema(title = "编号") String code,
        @Schema(title = "名称") String name,
        @Schema(title = "状态") RecordState state) {

    /** How the code of a record is written. */
    public static final String CODE = "DK-[0-9]{4}-[0-9]{6,}";

    static LinkedRecord of(ResultSet row) throws SQLException {
        return new LinkedRecord(
                row.getString("ledger"),
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                RecordState.valueOf(row.getString("state")));
    }
}
