package cn.duikou.exchange;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.Scope;
import cn.duikou.store.Conditions;
import cn.duikou.store.Cursors;
import cn.duikou.store.Listing;
import cn.duikou.store.PageParameters;
import cn.duikou.store.SortKey;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Reads who has seen names, for the administrator. */
@ApplicationScoped
class NameViews {

    private static final Listing<NameView> LISTING = new Listing<>(
            "name-views",
            NameView.COLUMNS,
            "name_view",
            "null as nothing_more",
            List.of(new SortKey("viewedAt", "viewed_at", "timestamptz")),
            "-viewedAt",
            NameView::of);

    private final AgroalDataSource database;
    private final Cursors cursors;
    private final CurrentCaller caller;

    NameViews(AgroalDataSource database, Cursors cursors, CurrentCaller caller) {
        this.database = database;
        this.cursors = cursors;
        this.caller = caller;
    }

    Paged<NameView> page(NameViewParameters asked, PageParameters page) {
        Given given = new Given();
        Conditions conditions = Scope.ofAudit(caller.get())
                .given("username = ?", given.text("username", asked.username))
                .given("organisation = ?", given.text("organisation", asked.organisation))
                .given("record_code = ?", given.text("recordCode", asked.recordCode));
        LocalDate from = given.date("viewedFrom", asked.viewedFrom);
        LocalDate to = given.date("viewedTo", asked.viewedTo);
        if (from != null && to != null && to.isBefore(from)) {
            given.found(Finding.at("viewedTo", "PERIOD_REVERSED"));
        }
        given.refuseIfWrong();
        conditions
                .given(
                        "viewed_at >= ?",
                        from == null ? null : AsOf.endOf(from.minusDays(1)).moment())
                .given("viewed_at < ?", to == null ? null : AsOf.endOf(to).moment());
        try (Connection connection = database.getConnection()) {
            return LISTING.read(connection, cursors, conditions, page);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
