package cn.duikou.project;

import cn.duikou.identity.ActingAs;
import cn.duikou.ledger.Deciding;
import cn.duikou.ledger.Drafting;
import cn.duikou.ledger.RecordState;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Brings the projects that have been published into an empty ledger, each with its source, agreed the way that any
 * other is. Their stages claim no more than the published dates prove.
 */
@ApplicationScoped
class PublishedProjects {

    private final Projects projects;
    private final Drafting drafting;
    private final Deciding deciding;
    private final ActingAs actingAs;
    private final ObjectMapper json;

    PublishedProjects(Projects projects, Drafting drafting, Deciding deciding, ActingAs actingAs, ObjectMapper json) {
        this.projects = projects;
        this.drafting = drafting;
        this.deciding = deciding;
        this.actingAs = actingAs;
        this.json = json;
    }

    /** A published project and the two organisations between which it was published. */
    record Published(String northeast, String east, ProjectFacts facts) {}

    @ActivateRequestContext
    void bringIn(@Observes StartupEvent started) throws IOException {
        try (InputStream published = getClass().getResourceAsStream("/reference/published-projects.json")) {
            for (Published project : List.of(json.readValue(published, Published[].class))) {
                bringIn(project);
            }
        }
    }

    private void bringIn(Published project) {
        ProjectFacts facts = project.facts();
        actingAs.approverOf(project.northeast());
        if (projects.statesNamed(facts.name()).isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> deciding.send(projects, drafting.draft(projects, facts), "*"));
        }
        actingAs.approverOf(project.east());
        projects.statesNamed(facts.name()).forEach((id, state) -> {
            if (state == RecordState.SENT) {
                QuarkusTransaction.requiringNew().run(() -> deciding.agree(projects, id, "*"));
            }
        });
    }
}
