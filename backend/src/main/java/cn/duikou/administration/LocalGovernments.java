package cn.duikou.administration;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.pair.Pairs;
import cn.duikou.reference.Organisation;
import cn.duikou.reference.OrganisationKind;
import cn.duikou.reference.Organisations;
import cn.duikou.reference.OrganisationsChanged;
import cn.duikou.reference.Regions;
import cn.duikou.web.EntityTags;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door by which the administrator adds and changes local governments; central bodies come with the product. */
@ApplicationScoped
class LocalGovernments {

    private static final String ADD = """
            insert into organisation (code, kind, name_zh, name_en, region_code, changed_by)
            values (?, 'LOCAL', ?, ?, ?, ?) on conflict do nothing""";
    private static final String CHANGE = """
            update organisation set name_zh = ?, name_en = ?, active = ?, version = version + 1, changed_by = ?
            where code = ? and version = ?""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Organisations organisations;
    private final Regions regions;
    private final Pairs pairs;
    private final Event<OrganisationsChanged> changed;

    LocalGovernments(
            AgroalDataSource database,
            CurrentCaller caller,
            Organisations organisations,
            Regions regions,
            Pairs pairs,
            Event<OrganisationsChanged> changed) {
        this.database = database;
        this.caller = caller;
        this.organisations = organisations;
        this.regions = regions;
        this.pairs = pairs;
        this.changed = changed;
    }

    Organisation add(NewOrganisation given) {
        List<Finding> wrong = wrong(given);
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
        boolean added = write(
                ADD,
                given.code(),
                given.nameZh(),
                given.nameEn(),
                given.regionCode(),
                caller.get().username());
        if (!added) {
            throw Refusal.because(
                    ProblemCode.RULES_BROKEN, List.of(Finding.at("/regionCode", "REGION_HAS_ORGANISATION")));
        }
        return new Organisation(
                given.code(), OrganisationKind.LOCAL, given.nameZh(), given.nameEn(), given.regionCode(), true, 1);
    }

    Organisation change(String code, @Nullable String ifMatch, OrganisationChange given) {
        Organisation before = organisations.find(code).orElseThrow(Refusal::notFound);
        EntityTags.requireMatch(before.tag(), ifMatch);
        if (before.kind() != OrganisationKind.LOCAL) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "NOT_A_LOCAL_GOVERNMENT")));
        }
        boolean written = write(
                CHANGE,
                given.nameZh(),
                given.nameEn(),
                given.active(),
                caller.get().username(),
                code,
                before.version());
        if (!written) {
            throw Refusal.of(ProblemCode.STALE_BASE);
        }
        return new Organisation(
                code,
                before.kind(),
                given.nameZh(),
                given.nameEn(),
                before.regionCode(),
                given.active(),
                before.version() + 1);
    }

    private List<Finding> wrong(NewOrganisation given) {
        List<Finding> wrong = new ArrayList<>();
        if (organisations.find(given.code()).isPresent()) {
            wrong.add(Finding.at("/code", "ORGANISATION_CODE_TAKEN"));
        }
        if (regions.find(given.regionCode()).isEmpty()) {
            wrong.add(Finding.at("/regionCode", "UNKNOWN_REGION", given.regionCode()));
        } else if (pairs.sidesOf(given.regionCode()).isEmpty()) {
            wrong.add(Finding.at("/regionCode", "REGION_WITHOUT_PAIR"));
        } else if (organisations.all().stream()
                .anyMatch(known -> given.regionCode().equals(known.regionCode()))) {
            wrong.add(Finding.at("/regionCode", "REGION_HAS_ORGANISATION"));
        }
        return wrong;
    }

    /** Whether a row was written; others hear of it once it is sure. */
    private boolean write(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            boolean written = statement.executeUpdate() == 1;
            changed.fire(new OrganisationsChanged());
            return written;
        } catch (SQLException e) {
            throw new IllegalStateException("The organisation could not be stored", e);
        }
    }
}
