package cn.duikou.project;

import static java.util.stream.Collectors.toMap;

import cn.duikou.ledger.LedgerTable;
import cn.duikou.ledger.RecordState;
import cn.duikou.ledger.Standing;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger of projects: the door to their table, and what the ledger mechanism must know of them. */
@ApplicationScoped
class Projects extends LedgerTable<Project, ProjectFacts> {

    private final Surroundings surroundings;

    Projects(Surroundings surroundings) {
        this.surroundings = surroundings;
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
        return ProjectRules.check(facts, agreed, surroundings);
    }

    @Override
    protected Project row(UUID id, Standing standing, ProjectFacts facts) {
        return new Project(id, standing, facts);
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
}
