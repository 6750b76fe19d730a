package cn.duikou.notice;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Reads what duties, plans, evaluations and orders ask of a caller, as they stand now. */
@ApplicationScoped
class ReportTodos {

    private static final String COLUMNS =
            "select kind, resource, resource_id, title, title_en, pair_code, since, due_on, state from ";
    private static final String RECEIVING = """
            select 'TO_RECEIVE', 'plans', id::text, title, title, pair_code, updated_at, null::date, null::text
            from plan_filed""";

    private static final String DAY = "abs(coalesce(due_on, (since at time zone 'Asia/Shanghai')::date) - ";
    private static final String ORDER = "), due_on, since, resource_id, kind";

    private final AgroalDataSource database;
    private final CurrentCaller currentCaller;
    private final Surroundings surroundings;

    ReportTodos(AgroalDataSource database, CurrentCaller currentCaller, Surroundings surroundings) {
        this.database = database;
        this.currentCaller = currentCaller;
        this.surroundings = surroundings;
    }

    /** All of them, the nearest due day first, be it to come or past; of those without one, the time since when they wait. */
    List<ReportTodo> ofCaller(NoticeLanguage language) {
        Caller caller = currentCaller.get();
        String day = "date '" + surroundings.today() + "'";
        Conditions asked = Scope.ofAsked(caller);
        Conditions coordinated = Scope.ofCoordinated(caller);
        Conditions.Query query = asked.select("select * from (" + COLUMNS + "duty_todo(" + day + ")", " union all ")
                .before(asked.select(COLUMNS + "plan_todo(" + day + ")", " union all "))
                .before(asked.select(COLUMNS + "order_todo(" + day + ")", " union all "))
                .before(asked.select(COLUMNS + "evaluation_todo(" + day + ")", " union all "))
                .before(coordinated.select(COLUMNS + "order_todo(" + day + ")", " union all "))
                .before(coordinated.select(COLUMNS + "evaluation_todo(" + day + ")", " union all "))
                .before(Scope.ofAssessing(caller).select(COLUMNS + "assessment_todo(" + day + ")", " union all "))
                .before(Scope.ofUnanswered(caller).select(RECEIVING, ") as asked order by " + DAY + day + ORDER));
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, row -> ReportTodo.of(row, language));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
