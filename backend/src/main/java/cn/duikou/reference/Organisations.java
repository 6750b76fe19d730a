package cn.duikou.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Optional;

/** The organisations, held in memory. */
@ApplicationScoped
public class Organisations {

    private static final String ALL = """
            select code, kind, name_zh, name_en, region_code, active, version from organisation
            order by region_code nulls first, code
            """;

    private final Remembered<List<Organisation>> all;

    Organisations(ReferenceQuery query) {
        all = new Remembered<>(() -> query.list(ALL, Organisation::of));
    }

    void refresh(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganisationsChanged changed) {
        all.refresh();
    }

    public Optional<Organisation> find(String code) {
        return all().stream()
                .filter(organisation -> organisation.code().equals(code))
                .findFirst();
    }

    /** The central bodies first, then the local governments by region. */
    public List<Organisation> all() {
        return all.get();
    }
}
