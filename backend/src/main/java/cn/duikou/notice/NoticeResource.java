package cn.duikou.notice;

import cn.duikou.pair.Pairs;
import cn.duikou.store.PageParameters;
import cn.duikou.web.CallerLanguage;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

    private final Todos todos;
    private final ReportTodos reports;
    private final Changes changes;
    private final Pairs pairs;
    private final CallerLanguage language;

    NoticeResource(Todos todos, ReportTodos reports, Changes changes, Pairs pairs, CallerLanguage language) {
        this.todos = todos;
        this.reports = reports;
        this.language = language;
        this.changes = changes;
        this.pairs = pairs;
    }

    @GET
    @Path("todos")
    @Operation(operationId = "listTodos", summary = "待办：由台账、报送义务与方案的状态计算")
    public WaitingTodos todos(@BeanParam TodoParameters asked) {
        Given given = new Given();
        List<TodoKind> kinds = given.options("kind", asked.kind, TodoKind.class);
        List<ReportTodoKind> reportKinds = given.options("reportKind", asked.reportKind, ReportTodoKind.class);
        given.refuseIfWrong();
        return WaitingTodos.of(
                todos.ofCaller(kinds), reports.ofCaller(NoticeLanguage.of(language.locale())), reportKinds);
    }

    @GET
    @Path("changes")
    @Operation(operationId = "listChanges", summary = "已确认的变动，默认最新在前")
    public Paged<Change> changes(@RestQuery @Nullable List<String> pairCode, @BeanParam PageParameters page) {
        Given given = new Given();
        List<String> codes = given.texts("pairCode", pairCode);
        codes.stream()
                .filter(code -> pairs.find(code).isEmpty())
                .forEach(code -> given.found(Finding.at("pairCode", "UNKNOWN_PAIR", code)));
        given.refuseIfWrong();
        return changes.of(codes, page);
    }
}
