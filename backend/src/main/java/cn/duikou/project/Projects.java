package cn.duikou.project;

import static java.util.stream.Collectors.toMap;

import cn.duikou.clause.Clauses;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.LedgerKind;
import cn.duikou.ledger.LedgerRecord;
import cn.duikou.ledger.RecordState;
import cn.duikou.ledger.Standing;
import cn.duikou.pair.Pairs;
import cn.duikou.reference.Industries;
import cn.duikou.reference.Regions;
import cn.duikou.store.Conditions;
import cn.duikou.web.Finding;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger of projects: the door to their table, and what the ledger mechanism must know of them. */
@ApplicationScoped
class Projects implements PanacheRepositoryBase<Project, UUID>, LedgerKind<ProjectFacts>, Surroundings {

    private final Pairs pairs;
    private final Clauses clauses;
    private final Industries industries;
    private final Regions regions;
    private final Clock clock;

    Projects(Pairs pairs, Clauses clauses, Industries industries, Regions regions, Clock clock) {
        this.clock = clock;
        this.pairs = pairs;
        this.clauses = clauses;
        this.industries = industries;
        this.regions = regions;
    }

    ProjectFilter filter(ProjectParameters asked, Conditions scope) {
        return ProjectFilter.of(asked, scope, new ProjectFilter.Catalogues(pairs, clauses, industries, regions));
    }

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public String table() {
        return "project";
    }

    @Override
    public Class<ProjectFacts> factsType() {
        return ProjectFacts.class;
    }

    @Override
    public String pairCode(ProjectFacts facts) {
        return facts.pairCode();
    }

    @Override
    public String title(ProjectFacts facts) {
        return facts.name();
    }

    @Override
    public List<Finding> check(ProjectFacts facts, @Nullable ProjectFacts agreed) {
        return ProjectRules.check(facts, agreed, this);
    }

    @Override
    public LedgerRecord<ProjectFacts> add(UUID id, Standing standing, ProjectFacts facts) {
        Project project = new Project(id, standing, facts);
        persist(project);
        return project;
    }

    @Override
    public Optional<LedgerRecord<ProjectFacts>> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(project -> project);
    }

    @Override
    public void remove(UUID id) {
        deleteById(id);
    }

    /** The states of the projects of this name by their ids; in SQL, for at every start HQL would have to be set up. */
    @SuppressWarnings("unchecked")
    Map<UUID, RecordState> statesNamed(String name) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select id, state from project where name = ?1")
                .setParameter(1, name)
                .getResultList();
        return rows.stream().collect(toMap(row -> (UUID) row[0], row -> RecordState.valueOf((String) row[1])));
    }

    @Override
    public LocalDate today() {
        return AsOf.today(clock);
    }

    @Override
    public boolean hasPair(String pairCode) {
        return pairs.find(pairCode).isPresent();
    }

    @Override
    public boolean hasClause(String clauseCode) {
        return clauses.find(clauseCode).isPresent();
    }

    @Override
    public boolean hasIndustry(String industryCode) {
        return industries.find(industryCode).isPresent();
    }

    @Override
    public boolean hasRegion(String regionCode) {
        return regions.find(regionCode).isPresent();
    }

    @Override
    public boolean lieWithin(String pairCode, String regionCode) {
        return pairs.regionBelongs(pairCode, regionCode);
    }
}
