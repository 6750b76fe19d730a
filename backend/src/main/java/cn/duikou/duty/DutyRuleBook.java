package cn.duikou.duty;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.ledger.Surroundings;
import cn.duikou.reference.ReferenceQuery;
import cn.duikou.web.EntityTags;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules by which pairs owe something, and the door by which the coordinator makes them; none is ever overwritten. */
@ApplicationScoped
class DutyRuleBook {

    private static final String ALL = """
            select *, version = max(version) over (partition by code) as latest from duty_rule
            order by min(made_at) over (partition by code), code, version desc""";
    private static final String ADD = """
            insert into duty_rule (code, version, kind, title_zh, title_en, description, clause_code, pair_codes, receivers,
              period, due_from, due_month, due_day, to_working_day, grace_days, opens_before, reminders, may_be_empty,
              effective_from, effective_until, made_at, made_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final AgroalDataSource database;
    private final ReferenceQuery query;
    private final CurrentCaller caller;
    private final Surroundings surroundings;
    private final Clock clock;

    DutyRuleBook(
            AgroalDataSource database,
            ReferenceQuery query,
            CurrentCaller caller,
            Surroundings surroundings,
            Clock clock) {
        this.database = database;
        this.query = query;
        this.caller = caller;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** All versions: rule by rule, the latest version first. */
    List<DutyRule> all() {
        return query.list(ALL, DutyRule::of);
    }

    DutyRule find(String code) {
        return latest(code).orElseThrow(Refusal::notFound);
    }

    DutyRule make(DutyRuleFacts given) {
        caller.get().require(Permission.COORDINATE);
        refuseIfWrong(given, null);
        if (latest(given.code()).isPresent() || !store(given, 1)) {
            throw Refusal.because(
                    ProblemCode.RULES_BROKEN, List.of(Finding.at("/code", "RULE_CODE_TAKEN", given.code())));
        }
        return find(given.code());
    }

    DutyRule supersede(String code, @Nullable String ifMatch, DutyRuleFacts given) {
        caller.get().require(Permission.COORDINATE);
        DutyRule before = find(code);
        EntityTags.requireMatch(before.tag(), ifMatch);
        refuseIfWrong(given, before.facts());
        if (!store(given, before.version() + 1)) {
            throw Refusal.of(ProblemCode.STALE_BASE);
        }
        return find(code);
    }

    private Optional<DutyRule> latest(String code) {
        return all().stream()
                .filter(rule -> rule.latest() && rule.facts().code().equals(code))
                .findFirst();
    }

    private void refuseIfWrong(DutyRuleFacts given, @Nullable DutyRuleFacts before) {
        List<Finding> wrong = DutyRules.wrong(given, before, surroundings);
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
    }

    /** Whether it was written: not where somebody else wrote that version first. */
    private boolean store(DutyRuleFacts rule, int version) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                    rule.code(),
                    version,
                    rule.kind().name(),
                    rule.titleZh(),
                    rule.titleEn(),
                    rule.description(),
                    rule.clauseCode(),
                    rule.pairCodes() == null ? null : array(connection, "text", rule.pairCodes()),
                    array(connection, "text", rule.receivers())));
            values.addAll(days(rule));
            values.addAll(Arrays.asList(
                    array(connection, "int", rule.ladder()),
                    rule.mayBeEmpty(),
                    rule.effectiveFrom(),
                    rule.effectiveUntil(),
                    clock.instant().atOffset(ZoneOffset.UTC),
                    caller.get().username()));
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The rule could not be stored", e);
        }
    }

    private static List<Object> days(DutyRuleFacts rule) {
        MonthDay due = MonthDay.parse("--" + rule.dueDay());
        return List.of(
                rule.period().name(),
                rule.dueFrom().name(),
                due.getMonthValue(),
                due.getDayOfMonth(),
                rule.toWorkingDay(),
                rule.graceDays(),
                rule.opensBefore());
    }

    private static Array array(Connection connection, String type, Collection<?> values) throws SQLException {
        return connection.createArrayOf(
                type, values.stream().map(Object::toString).toArray());
    }
}
