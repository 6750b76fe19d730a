package cn.duikou.agreement;

import cn.duikou.ledger.LedgerFilter;
import cn.duikou.ledger.LedgerLists;
import cn.duikou.ledger.Surroundings;
import cn.duikou.store.PageParameters;
import cn.duikou.store.SortKey;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads agreements as rows: with what they are on the day that is asked for. */
@ApplicationScoped
class AgreementLists {

    private static final String NO_END = "'9999-12-31'::date";
    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("signedOn", "signed_on", "date"),
            new SortKey("expiresOn", "coalesce(expires_on, " + NO_END + ")", "date"),
            new SortKey("nextDueOn", "coalesce(next_due_on, " + NO_END + ")", "date"));

    private final Agreements agreements;
    private final LedgerLists lists;
    private final Surroundings surroundings;

    AgreementLists(Agreements agreements, LedgerLists lists, Surroundings surroundings) {
        this.agreements = agreements;
        this.lists = lists;
        this.surroundings = surroundings;
    }

    Paged<AgreementRow> page(AgreementParameters asked, PageParameters page) {
        LedgerFilter filter = lists.filter(asked);
        LocalDate day = filter.dayOr(surroundings.today());
        narrow(filter, asked, day);
        return lists.page(shape(day), filter, page);
    }

    /** One agreement as a row of today. */
    AgreementRow row(UUID id) {
        return lists.row(shape(surroundings.today()), id);
    }

    private static void narrow(LedgerFilter filter, AgreementParameters asked, LocalDate day) {
        Given given = filter.given();
        filter.conditions()
                .oneOf("kind", given.options("kind", asked.kind, AgreementKind.class))
                .oneOf("subject", given.options("subject", asked.subject, AgreementSubject.class))
                .given("fruitless = ?", given.flag("fruitless", asked.fruitless));
        List<PartyType> types = given.options("partyType", asked.partyType, PartyType.class);
        if (!types.isEmpty()) {
            filter.conditions().and("party_types && ?", names(types));
        }
        List<AgreementTerm> terms = given.options("term", asked.term, AgreementTerm.class);
        if (!terms.isEmpty()) {
            filter.conditions().and("agreement_term(expires_on, renewal, ended_on, ?) = any (?)", day, names(terms));
        }
        Boolean overdue = given.flag("overdue", asked.overdue);
        if (overdue != null) {
            filter.conditions().and("coalesce(next_due_on < ?, false) = ?", day, overdue);
        }
        filter.whereDates("signedOn", "signed_on", asked.signedOnFrom, asked.signedOnTo)
                .whereDates("expiresOn", "expires_on", asked.expiresOnFrom, asked.expiresOnTo);
    }

    private static Object names(List<? extends Enum<?>> options) {
        return options.stream().map(Enum::name).toArray(String[]::new);
    }

    private LedgerLists.Shape<AgreementRow> shape(LocalDate day) {
        return new LedgerLists.Shape<>(agreements, AgreementRow.columns(day), SORT_KEYS, AgreementRow::of);
    }
}
