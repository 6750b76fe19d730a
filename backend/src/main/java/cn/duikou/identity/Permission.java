package cn.duikou.identity;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do at all; on which records is said by {@link Reach} and by the sides of pairs. */
@Schema(title = "权限")
public enum Permission {
    /** Read ledger records within one's reach. */
    READ_LEDGER,
    /** Draft, change, withdraw and discard for one's own side. */
    DRAFT,
    /** Send to the other side, agree with it or return what it sent. */
    DECIDE,
    /** Receive, evaluate, order: the leading group's office. */
    COORDINATE,
    /** Read what pairs owe to the leading group's office and the organisation department, within one's reach. */
    READ_DUTIES,
    /** Receive or return plans and summaries. */
    RECEIVE,
    /** Read participants of exchanges by name, of every pair. */
    READ_NAMES,
    /** Read participants of exchanges by name that one's own side has sent. */
    READ_OWN_NAMES,
    /** Score expert items of an evaluation. */
    ASSESS,
    /** Users, organisations, reference data, clients and audit. */
    ADMINISTER;

    private static final Map<String, Set<Permission>> OF_ROLE = Map.of(
            "editor", Set.of(READ_LEDGER, READ_DUTIES, DRAFT),
            "approver", Set.of(READ_LEDGER, READ_DUTIES, DRAFT, DECIDE),
            "coordinator", Set.of(READ_LEDGER, READ_DUTIES, RECEIVE, COORDINATE),
            "personnel", Set.of(READ_LEDGER, READ_DUTIES, READ_OWN_NAMES),
            "cadre-supervisor", Set.of(READ_LEDGER, READ_DUTIES, RECEIVE, READ_NAMES),
            "observer", Set.of(READ_LEDGER),
            "assessor", Set.of(ASSESS),
            "administrator", Set.of(ADMINISTER),
            "ledger:read", Set.of(READ_LEDGER, READ_DUTIES),
            "ledger:write", Set.of(READ_LEDGER, READ_DUTIES, DRAFT));

    /** Of a realm role or of a scope of a service account; none for a name that is not known. */
    static Set<Permission> of(String roleOrScope) {
        return OF_ROLE.getOrDefault(roleOrScope, Set.of());
    }
}
