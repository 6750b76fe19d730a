package cn.duikou.plan;

import cn.duikou.duty.DutyKind;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AskedPairs;
import cn.duikou.ledger.Scope;
import cn.duikou.pair.Pairs;
import cn.duikou.store.Conditions;
import cn.duikou.store.Cursors;
import cn.duikou.store.Listing;
import cn.duikou.store.PageParameters;
import cn.duikou.store.Rows;
import cn.duikou.store.SortKey;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads plans: a side of the pair as they are written, whoever receives them as they were filed last. */
@ApplicationScoped
class Plans {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final String SELECT = "select " + PlanStanding.COLUMNS + " from ";

    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("updatedAt", "updated_at", "timestamptz"),
            new SortKey("periodFrom", "period_from", "date"),
            new SortKey("code", "code", "text"),
            new SortKey("title", "title", "text"),
            new SortKey("kind", "kind", "text"),
            new SortKey("pairCode", "pair_code", "text"),
            new SortKey("state", "state", "text"));

    private final AgroalDataSource database;
    private final Cursors cursors;
    private final CurrentCaller caller;
    private final Pairs pairs;
    private final PlanTemplateBook templates;

    Plans(AgroalDataSource database, Cursors cursors, CurrentCaller caller, Pairs pairs, PlanTemplateBook templates) {
        this.database = database;
        this.cursors = cursors;
        this.caller = caller;
        this.pairs = pairs;
        this.templates = templates;
    }

    Paged<Plan> page(PlanParameters asked, PageParameters page) {
        Given given = new Given();
        Conditions conditions = asked(given, asked);
        given.refuseIfWrong();
        Listing<Plan> listing = new Listing<>(
                table(),
                PlanStanding.COLUMNS,
                table(),
                "null as nothing_more",
                SORT_KEYS,
                "-updatedAt",
                row -> met(PlanStanding.of(row)));
        try (Connection connection = database.getConnection()) {
            return listing.read(connection, cursors, conditions, page);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the caller may know it; 404 for one that there is not or that is not his to see. */
    PlanStanding find(UUID id) {
        return one(Scope.ofFilings(caller.get()).and("id = ?", id).select(SELECT + table(), ""));
    }

    /** The one of the same kind and subject that came before, as the caller may know it. */
    Optional<PlanStanding> before(PlanStanding plan) {
        return first(Scope.ofFilings(caller.get())
                .and("kind = ?", plan.kind().name())
                .and("pair_code = ?", plan.pairCode())
                .given("subject = ?", plan.subject())
                .and("state <> 'ABANDONED'")
                .and("period_to < ?", plan.periodFrom())
                .select(SELECT + table(), " order by period_to desc limit 1"));
    }

    /** As it is written, for a side of its pair alone. */
    PlanStanding written(UUID id) {
        return one(Scope.ofPlans(caller.get()).and("id = ?", id).select(SELECT + "plan", ""));
    }

    /** The same for whoever acts: whoever else does waits until this transaction is over. */
    PlanStanding lock(UUID id) {
        return one(Scope.ofPlans(caller.get()).and("id = ?", id).select(SELECT + "plan", " for update"));
    }

    /** For whoever receives it: the sides wait too. */
    PlanStanding lockFiled(UUID id) {
        return one(Scope.ofFilings(caller.get())
                .and("filings > 0")
                .and("id = ?", id)
                .select(SELECT + "plan", " for update"));
    }

    PlanSituation situation(PlanStanding plan) {
        int newest = templates.inForce(plan.kind()).version();
        return PlanSituation.of(plan, caller.get(), newest > plan.templateVersion());
    }

    private Plan met(PlanStanding plan) {
        return new Plan(plan, situation(plan).allowed());
    }

    private Conditions asked(Given given, PlanParameters asked) {
        Conditions conditions = Scope.ofFilings(caller.get())
                .oneOf("pair_code", AskedPairs.codes(given, pairs, asked.pairCode, asked.withSubPairs))
                .oneOf("kind", given.options("kind", asked.kind, DutyKind.class))
                .oneOf("state", given.options("state", asked.state, PlanState.class))
                .given("duty_code = ?", given.text("dutyCode", asked.dutyCode));
        int year = given.whole("year", asked.year, 0, FIRST_YEAR, LAST_YEAR);
        if (year > 0) {
            conditions
                    .and("period_from <= ?", LocalDate.of(year, 12, 31))
                    .and("period_to >= ?", LocalDate.of(year, 1, 1));
        }
        String text = given.text("q", asked.q);
        if (text != null) {
            conditions.search("strpos(search_text(concat_ws(' ', code, title, subject)), search_text(?)) > 0", text);
        }
        return conditions;
    }

    /** Whether the caller is of a side, and meets plans as they are written. */
    boolean isWriter() {
        return !caller.get().sides().isEmpty();
    }

    private String table() {
        return isWriter() ? "plan" : "plan_filed";
    }

    private PlanStanding one(Conditions.Query query) {
        return first(query).orElseThrow(Refusal::notFound);
    }

    private Optional<PlanStanding> first(Conditions.Query query) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, PlanStanding::of).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
