package cn.duikou.plan;

import cn.duikou.duty.DutyKind;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.ledger.Surroundings;
import cn.duikou.reference.ReferenceQuery;
import cn.duikou.reference.Remembered;
import cn.duikou.web.EntityTags;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outlines of plans, and the door by which the coordinator makes them; none is ever overwritten. */
@ApplicationScoped
class PlanTemplateBook {

    private static final String ALL = """
            select kind, version, sections, effective_from, made_at, made_by from plan_template
            order by array_position(array['PHASED', 'SPECIAL', 'ANNUAL_PLAN', 'ANNUAL_SUMMARY'], kind), version desc""";
    private static final String ADD = """
            insert into plan_template (kind, version, sections, effective_from, made_at, made_by)
            values (?, ?, ?::jsonb, ?, ?, ?) on conflict do nothing""";

    private final AgroalDataSource database;
    private final ReferenceQuery query;
    private final ObjectMapper json;
    private final Narratives narratives;
    private final LiveFields fields;
    private final CurrentCaller caller;
    private final Surroundings surroundings;
    private final Clock clock;
    private final Event<OutlinesChanged> changed;
    private final Remembered<List<PlanTemplate>> known = new Remembered<>(this::all);

    PlanTemplateBook(
            AgroalDataSource database,
            ReferenceQuery query,
            ObjectMapper json,
            Narratives narratives,
            LiveFields fields,
            CurrentCaller caller,
            Surroundings surroundings,
            Clock clock,
            Event<OutlinesChanged> changed) {
        this.database = database;
        this.query = query;
        this.json = json;
        this.narratives = narratives;
        this.fields = fields;
        this.caller = caller;
        this.surroundings = surroundings;
        this.clock = clock;
        this.changed = changed;
    }

    /** Told to whoever holds the outlines in memory. */
    record OutlinesChanged() {}

    void refresh(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutlinesChanged made) {
        known.refresh();
    }

    /** All versions: kind by kind, the latest version first. */
    List<PlanTemplate> all() {
        return query.list(ALL, this::read);
    }

    /** @throws Refusal 404 for a word that names no kind */
    PlanTemplate latest(String kind) {
        return all().stream()
                .filter(template -> template.facts().kind().name().equals(kind))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The one by which a plan is begun today. */
    PlanTemplate inForce(DutyKind kind) {
        LocalDate today = surroundings.today();
        return known.get().stream()
                .filter(template -> template.facts().kind() == kind)
                .filter(template -> !template.facts().effectiveFrom().isAfter(today))
                .findFirst()
                .orElseThrow();
    }

    /** Each saving of a section asks for it; what another instance has made just now is not in memory yet. */
    PlanTemplate version(DutyKind kind, int version) {
        return version(known.get(), kind, version)
                .or(() -> version(all(), kind, version))
                .orElseThrow();
    }

    private static Optional<PlanTemplate> version(List<PlanTemplate> all, DutyKind kind, int version) {
        return all.stream()
                .filter(template -> template.facts().kind() == kind && template.version() == version)
                .findFirst();
    }

    /** A section as the newest outline that has it says it. */
    Optional<TemplateSection> section(DutyKind kind, String key) {
        return known.get().stream()
                .filter(template -> template.facts().kind() == kind)
                .flatMap(template -> template.section(key).stream())
                .findFirst();
    }

    PlanTemplate make(@Nullable String ifMatch, PlanTemplateFacts given) {
        caller.get().require(Permission.COORDINATE);
        PlanTemplate before = latest(given.kind().name());
        EntityTags.requireMatch(before.tag(), ifMatch);
        List<Finding> wrong = new ArrayList<>(PlanTemplateRules.wrong(given, surroundings.today()));
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
        for (int i = 0; i < given.sections().size(); i++) {
            if (given.sections().get(i).start() != null) {
                narratives.given(given.sections().get(i).start(), "/sections/" + i + "/start", fields.ofNoPair());
            }
        }
        store(given, before.version() + 1);
        changed.fire(new OutlinesChanged());
        return latest(given.kind().name());
    }

    private void store(PlanTemplateFacts template, int version) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setString(1, template.kind().name());
            statement.setInt(2, version);
            statement.setString(3, json.valueToTree(template.sections()).toString());
            statement.setObject(4, template.effectiveFrom());
            statement.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(6, caller.get().username());
            if (statement.executeUpdate() == 0) {
                throw Refusal.of(ProblemCode.STALE_BASE);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The outline could not be stored", e);
        }
    }

    private PlanTemplate read(ResultSet row) throws SQLException {
        try {
            List<TemplateSection> sections = json.readValue(row.getString("sections"), new TypeReference<>() {});
            return new PlanTemplate(
                    new PlanTemplateFacts(
                            DutyKind.valueOf(row.getString("kind")),
                            row.getObject("effective_from", LocalDate.class),
                            sections),
                    row.getInt("version"),
                    row.getObject("made_at", OffsetDateTime.class).toInstant(),
                    row.getString("made_by"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A stored outline is none", e);
        }
    }
}
