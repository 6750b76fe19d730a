package cn.duikou.identity;

import cn.duikou.reference.Organisations;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/** Lets the platform itself act for an organisation, where no person signs in: with what has been published. */
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
}
