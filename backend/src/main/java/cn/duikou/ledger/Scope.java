package cn.duikou.ledger;

import cn.duikou.identity.Caller;
import cn.duikou.identity.Permission;
import cn.duikou.identity.Reach;
import cn.duikou.pair.Side;
import cn.duikou.store.Conditions;
import java.util.Locale;
import java.util.UUID;

/**
 * The first of two walls: which rows of a ledger a caller's queries ask for at all. The row-level policies of the
 * database say the same a second time.
 */
public final class Scope {

    private Scope() {}

    public static Conditions of(Caller caller) {
        caller.require(Permission.READ_LEDGER);
        Conditions conditions = new Conditions();
        return switch (caller.reach()) {
            case OWN ->
                conditions
                        .oneOf("pair_code", caller.sides().keySet())
                        .and("(state <> 'DRAFT' or pair_code || ':' || side = any (?))", (Object) ownSides(caller));
            case SENT -> conditions.and("state <> 'DRAFT'");
            case AGREED -> conditions.and("state in ('AGREED', 'CLOSED')");
            case NONE -> conditions.and("false");
        };
    }

    /** For what is counted of records: drafts count for nobody. */
    public static Conditions ofCounts(Caller caller) {
        Conditions conditions = ofAgreed(caller);
        return caller.reach() == Reach.AGREED ? conditions.and("state = 'AGREED'") : conditions;
    }

    /** For what is counted of records on which both sides agree, and of no others. */
    public static Conditions ofAgreed(Caller caller) {
        caller.require(Permission.READ_LEDGER);
        Conditions conditions = new Conditions();
        return switch (caller.reach()) {
            case OWN -> conditions.oneOf("pair_code", caller.sides().keySet());
            case SENT, AGREED -> conditions;
            case NONE -> conditions.and("false");
        };
    }

    /** For what pairs owe: a government sees its own pairs, whoever receives the documents sees all. */
    public static Conditions ofDuties(Caller caller) {
        caller.require(Permission.READ_DUTIES);
        return new Conditions().oneOf("pair_code", caller.sides().keySet());
    }

    /** For plans as they are written: a government sees those of its own pairs, and nobody else any. */
    public static Conditions ofPlans(Caller caller) {
        caller.require(Permission.READ_DUTIES);
        Conditions conditions = new Conditions();
        return caller.sides().isEmpty()
                ? conditions.and("false")
                : conditions.oneOf("pair_code", caller.sides().keySet());
    }

    /** For plans as they were filed: a government sees those of its own pairs, any other body those addressed to it. */
    public static Conditions ofFilings(Caller caller) {
        return caller.sides().isEmpty() && caller.may(Permission.RECEIVE)
                ? new Conditions()
                        .and("? = any (receivers)", caller.organisation().code().toUpperCase(Locale.ROOT))
                : ofPlans(caller);
    }

    /** For what has become of plans since they were filed, by the plan's id; whose they are the policies tell. */
    public static Conditions ofReceived(Caller caller) {
        caller.require(Permission.RECEIVE);
        return new Conditions()
                .and(
                        "plan_id in (select id from plan where filings > 0 and ? = any (receivers))",
                        caller.organisation().code().toUpperCase(Locale.ROOT))
                .and("kind in ('FILED', 'RECEIVED', 'RETURNED')");
    }

    /** For what is said of plans: both sides to each other, and whoever receives them what he has said himself. */
    public static Conditions ofComments(Caller caller) {
        return caller.sides().isEmpty() && caller.may(Permission.RECEIVE)
                ? new Conditions()
                        .and("receiver = ?", caller.organisation().code().toUpperCase(Locale.ROOT))
                : ofPlans(caller)
                        .and("(receiver is null or exists (select from plan_receipt as answer"
                                + " where answer.plan_id = plan_comment.plan_id and answer.filing >= plan_comment.filing"
                                + " and answer.receiver = plan_comment.receiver))");
    }

    /**
     * For what duties and plans ask of somebody: of whoever acts for a side, and of approvers alone where that is a decision;
     * nothing in sub-pairs that are left to their own governments.
     */
    public static Conditions ofAsked(Caller caller) {
        Conditions conditions = new Conditions();
        if (!caller.may(Permission.DRAFT) || !caller.may(Permission.READ_DUTIES)) {
            return conditions.and("false");
        }
        conditions
                .and("pair_code || ':' || side = any (?)", (Object) ownSides(caller))
                .and("pair_code <> all (?)", (Object) caller.seenOnly().toArray(String[]::new));
        return caller.may(Permission.DECIDE) ? conditions : conditions.and("not deciding");
    }

    /** For what asks nothing of a side but of whoever coordinates. */
    public static Conditions ofCoordinated(Caller caller) {
        Conditions conditions = new Conditions();
        return caller.may(Permission.COORDINATE) ? conditions.and("side is null") : conditions.and("false");
    }

    /** For what asks of whoever assesses. */
    public static Conditions ofAssessing(Caller caller) {
        Conditions conditions = new Conditions();
        return caller.may(Permission.ASSESS) ? conditions : conditions.and("false");
    }

    /** For filings that wait to be received: of the body that they are addressed to, which has not answered yet. */
    public static Conditions ofUnanswered(Caller caller) {
        String receiver = caller.organisation().code().toUpperCase(Locale.ROOT);
        return caller.sides().isEmpty() && caller.may(Permission.RECEIVE)
                ? ofFilings(caller).and("state = 'FILED'").and("? <> all (answered_by)", receiver)
                : new Conditions().and("false");
    }

    /** For what has reached somebody: what became of duties and plans of the pairs that he acts in, or that he receives. */
    public static Conditions ofInbox(Caller caller) {
        Conditions conditions = new Conditions();
        if (!caller.may(Permission.READ_DUTIES)) {
            return conditions.and("false");
        }
        return caller.sides().isEmpty()
                ? conditions
                        .and("addressee = 'RECEIVERS'")
                        .and("? = any (receivers)", caller.organisation().code().toUpperCase(Locale.ROOT))
                : conditions
                        .and("addressee = 'SIDES'")
                        .and("pair_code = any (?)", (Object)
                                caller.sides().keySet().toArray(String[]::new))
                        .and("pair_code <> all (?)", (Object) caller.seenOnly().toArray(String[]::new));
    }

    /** For who may assess: whoever leads a round chooses among them. */
    public static Conditions ofAssessors(Caller caller) {
        if (!caller.may(Permission.COORDINATE)) {
            caller.require(Permission.DECIDE);
        }
        return new Conditions();
    }

    /** For rules of evaluation: what is published is for everybody, a draft for whoever makes it. */
    public static Conditions ofScoreSheets(Caller caller) {
        Conditions conditions = new Conditions();
        return caller.may(Permission.COORDINATE) ? conditions : conditions.and("state = 'PUBLISHED'");
    }

    /**
     * For rounds of evaluation: the coordinator knows all, an assessor his own and a government those of its pairs once they
     * are open, whoever decides for it also those that its pairs prepare of themselves, whoever else reads ledgers what is
     * published.
     */
    public static Conditions ofEvaluations(Caller caller) {
        Conditions conditions = new Conditions();
        if (caller.may(Permission.COORDINATE)) {
            return conditions;
        }
        if (!caller.may(Permission.ASSESS)) {
            caller.require(Permission.READ_LEDGER);
        }
        String[] pairs = caller.sides().keySet().toArray(String[]::new);
        String early =
                caller.may(Permission.DECIDE) ? "(state <> 'PREPARING' or purpose = 'SELF')" : "state <> 'PREPARING'";
        String told = pairs.length > 0 ? early + " and pair_codes && ?" : "state = 'PUBLISHED' and ?::text[] = '{}'";
        return conditions.and(
                "(? and " + told
                        + " or ? and state <> 'PREPARING' and exists (select from evaluation_assessor as assigned"
                        + " where assigned.evaluation_id = evaluation.id and assigned.released_at is null"
                        + " and assigned.username = ? and assigned.organisation = ?))",
                caller.may(Permission.READ_LEDGER),
                pairs,
                caller.may(Permission.ASSESS),
                caller.username(),
                caller.organisation().code());
    }

    /** For what was done in a round that the caller knows. */
    public static Conditions ofRound(Caller caller, UUID evaluation) {
        if (!caller.may(Permission.COORDINATE) && !caller.may(Permission.ASSESS)) {
            caller.require(Permission.READ_LEDGER);
        }
        return new Conditions().and("evaluation_id = ?", evaluation);
    }

    /** For what belongs to the pairs of such a round: a government sees its own. */
    public static Conditions ofPairsInRound(Caller caller, UUID evaluation) {
        Conditions conditions = ofRound(caller, evaluation);
        return caller.may(Permission.ASSESS) || caller.may(Permission.COORDINATE)
                ? conditions
                : conditions.oneOf("pair_code", caller.sides().keySet());
    }

    /** For objections of such a round and what followed from them: a government sees its own pairs, the coordinator all. */
    public static Conditions ofObjections(Caller caller, UUID evaluation) {
        caller.require(Permission.READ_LEDGER);
        Conditions conditions = ofPairsInRound(caller, evaluation);
        return caller.sides().isEmpty() && !caller.may(Permission.COORDINATE) ? conditions.and("false") : conditions;
    }

    /** For orders and what pairs did about them: a government sees those that went to its pairs, the coordinator all. */
    public static Conditions ofOrders(Caller caller) {
        Conditions conditions = new Conditions();
        if (caller.may(Permission.COORDINATE)) {
            return conditions;
        }
        caller.require(Permission.READ_LEDGER);
        return caller.sides().isEmpty()
                ? conditions.and("false")
                : conditions
                        .and("state <> 'DRAFT'")
                        .oneOf("pair_code", caller.sides().keySet());
    }

    /** For what belongs to such an order, once that has been found. */
    public static Conditions ofOrder(Caller caller, UUID order) {
        if (!caller.may(Permission.COORDINATE)) {
            caller.require(Permission.READ_LEDGER);
        }
        return new Conditions().and("order_id = ?", order);
    }

    /** For commendations: what was issued is for everybody who reads ledgers. */
    public static Conditions ofCommendations(Caller caller) {
        Conditions conditions = new Conditions();
        if (caller.may(Permission.COORDINATE)) {
            return conditions;
        }
        caller.require(Permission.READ_LEDGER);
        return conditions.and("state = 'ISSUED'");
    }

    /** For what is kept of the caller's own wishes. */
    public static Conditions ofOwn(Caller caller) {
        return new Conditions().and("username = ?", caller.username());
    }

    /** For what the platform looks for by itself, with nobody calling: whom it tells what, and nothing of a ledger. */
    public static Conditions ofTelling() {
        return new Conditions();
    }

    /** For what the platform keeps about itself, its use or its sums: no ledger record is among it. */
    public static Conditions ofAudit(Caller caller) {
        caller.require(Permission.ADMINISTER);
        return new Conditions();
    }

    /** The same for a row that is at hand. */
    static boolean includes(Caller caller, Standing standing) {
        return switch (caller.reach()) {
            case OWN -> {
                Side mine = caller.sideOf(standing.pairCode());
                yield mine != null && (standing.state() != RecordState.DRAFT || standing.side() == mine);
            }
            case SENT -> standing.state() != RecordState.DRAFT;
            case AGREED -> standing.state() == RecordState.AGREED || standing.state() == RecordState.CLOSED;
            case NONE -> false;
        };
    }

    private static String[] ownSides(Caller caller) {
        return caller.sides().entrySet().stream()
                .map(pair -> pair.getKey() + ":" + pair.getValue())
                .toArray(String[]::new);
    }
}
