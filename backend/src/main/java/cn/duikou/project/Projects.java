package cn.duikou.project;

import cn.duikou.ledger.LedgerTable;
import cn.duikou.ledger.Link;
import cn.duikou.ledger.LinkTarget;
import cn.duikou.ledger.Standing;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
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
    public String nationalCode() {
        return "national_project_code";
    }

    @Override
    public Class<ProjectFacts> factsType() {
        return ProjectFacts.class;
    }

    @Override
    public List<Finding> check(ProjectFacts facts, @Nullable ProjectFacts agreed) {
        return ProjectRules.check(facts, agreed, surroundings);
    }

    @Override
    public List<Finding> doubts(ProjectFacts facts) {
        return ProjectDoubts.of(facts, surroundings);
    }

    @Override
    public List<Link> links(ProjectFacts facts) {
        return facts.increaseOf() == null
                ? List.of()
                : List.of(new Link("/increaseOf", facts.increaseOf(), LinkTarget.PROJECT));
    }

    @Override
    public Set<String> publicNames() {
        return Set.of("/responsibleOfficer");
    }

    @Override
    protected Project row(UUID id, Standing standing, ProjectFacts facts) {
        return new Project(id, standing, facts);
    }
}
