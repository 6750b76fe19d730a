package cn.duikou.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day of which a notice of the State Council says that it is a holiday, or a weekend day that is worked. */
@Schema(title = "放假或调休日")
public record CalendarDay(
        @Schema(title = "日期") LocalDate day,
        @Schema(title = "节日", examples = "春节") String name,

        @Schema(title = "放假", description = "false 为调休上班的周末")
        boolean off,

        @Schema(title = "通知文号", examples = "国办发明电〔2025〕7号") String notice) {

    static CalendarDay of(ResultSet row) throws SQLException {
        return new CalendarDay(
                row.getObject("day", LocalDate.class),
                row.getString("name"),
                row.getBoolean("off"),
                row.getString("notice"));
    }
}
