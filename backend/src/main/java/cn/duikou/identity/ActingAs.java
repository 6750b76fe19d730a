package cn.duikou.identity;

import cn.duikou.reference.Organisation;
import cn.duikou.reference.Organisations;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;

/**
 * Lets the platform itself act where no person signs in: for an organisation, with what has been published, and as a person
 * whom it tells what waits for him, so that he is told no more than he may see.
 */
@RequestScoped
public class ActingAs {

    /** By this name the platform signs what it brings in. */
    public static final String PUBLIC_RECORD = "public-record";

    private final CurrentCaller currentCaller;
    private final Organisations organisations;

    ActingAs(CurrentCaller currentCaller, Organisations organisations) {
        this.currentCaller = currentCaller;
        this.organisations = organisations;
    }

    public void approverOf(String organisation) {
        currentCaller.becomes(
                PUBLIC_RECORD, organisations.find(organisation).orElseThrow(), Set.of("editor", "approver"));
    }

    /** As a person of an organisation; not where that is out of use. */
    public boolean person(String username, String organisation, Set<String> roles) {
        Optional<Organisation> found = organisations.find(organisation).filter(Organisation::active);
        found.ifPresent(one -> currentCaller.becomes(username, one, roles));
        return found.isPresent();
    }
}
