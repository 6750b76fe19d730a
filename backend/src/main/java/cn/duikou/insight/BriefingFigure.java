package cn.duikou.insight;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a briefing compares. Each counts or sums records in force; amounts are 万元 and leave frameworks out. */
@Schema(title = "参阅指标")
public enum BriefingFigure {
    PROJECTS("count(*) filter (where ledger = 'projects')"),
    /** As in a pair's summary: signed or later, without those given up. */
    TOTAL_INVESTMENT_WAN("coalesce(sum((facts ->> 'totalInvestmentWan')::numeric) filter (where ledger = 'projects'"
            + " and facts ->> 'kind' <> 'FRAMEWORK' and facts ->> 'stage' not in ('INTENDED', 'TERMINATED')), 0)"),
    INVESTED_WAN("coalesce(sum((facts -> 'progressReports' -> -1 ->> 'investedWan')::numeric)"
            + " filter (where ledger = 'projects' and facts ->> 'kind' <> 'FRAMEWORK'), 0)"),
    AGREEMENTS("count(*) filter (where ledger = 'agreements')"),
    MEETINGS("count(*) filter (where ledger = 'meetings')"),
    PARKS("count(*) filter (where ledger = 'parks')"),
    ZONE_LINKS("count(*) filter (where ledger = 'zone-links')"),
    REPLICATIONS("count(*) filter (where ledger = 'replications')"),
    EXCHANGES("count(*) filter (where ledger = 'cadre-exchanges')"),
    SUPPORTS("count(*) filter (where ledger = 'supports')");

    /** All of them, to be selected from records in force. */
    static final String COLUMNS = Arrays.stream(values())
            .map(figure -> figure.sql + " as " + figure.name())
            .collect(Collectors.joining(", "));

    private final String sql;

    BriefingFigure(String sql) {
        this.sql = sql;
    }

    static Map<BriefingFigure, BigDecimal> all(ResultSet row) throws SQLException {
        Map<BriefingFigure, BigDecimal> figures = new EnumMap<>(BriefingFigure.class);
        for (BriefingFigure figure : values()) {
            figures.put(figure, row.getBigDecimal(figure.name()));
        }
        return figures;
    }
}
