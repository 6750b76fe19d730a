package cn.duikou.notice;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.pair.Pairs;
import cn.duikou.store.Conditions;
import cn.duikou.store.Cursors;
import cn.duikou.store.Listing;
import cn.duikou.store.PageParameters;
import cn.duikou.store.SortKey;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import io.agroal.api.AgroalDataSource;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** To-dos and agreed changes over HTTP. */
@Path("/api/v1")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "工作台")
class NoticeResource {

    private static final Listing<Change> CHANGES = new Listing<>(
            "changes",
            Change.COLUMNS,
            "revision",
            "null as unused",
            List.of(new SortKey("agreedAt", "decided_at", "timestamptz")),
            "-agreedAt",
            Change::of);

    private final Todos todos;
    private final CurrentCaller caller;
    private final AgroalDataSource database;
    private final Cursors cursors;
    private final Pairs pairs;

    NoticeResource(Todos todos, CurrentCaller caller, AgroalDataSource database, Cursors cursors, Pairs pairs) {
        this.todos = todos;
        this.caller = caller;
        this.database = database;
        this.cursors = cursors;
        this.pairs = pairs;
    }

    @GET
    @Path("todos")
    @Operation(operationId = "listTodos", summary = "待办：由台账状态计算")
    public Todos.Waiting todos() {
        return todos.ofCaller();
    }

    @GET
    @Path("changes")
    @Operation(operationId = "listChanges", summary = "已确认的变动，默认最新在前")
    public Paged<Change> changes(@RestQuery @Nullable List<String> pairCode, @BeanParam PageParameters page)
            throws SQLException {
        Conditions conditions = Scope.of(caller.get()).and("state = 'AGREED'");
        Given given = new Given();
        List<String> codes = given.texts("pairCode", pairCode);
        codes.stream()
                .filter(code -> pairs.find(code).isEmpty())
                .forEach(code -> given.found(Finding.at("pairCode", "UNKNOWN_PAIR", code)));
        given.refuseIfWrong();
        conditions.oneOf("pair_code", codes);
        try (Connection connection = database.getConnection()) {
            return CHANGES.read(connection, cursors, conditions, page);
        }
    }
}
