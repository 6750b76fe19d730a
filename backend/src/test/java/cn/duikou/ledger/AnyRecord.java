package cn.duikou.ledger;

import cn.duikou.project.ProjectFixture;
import cn.duikou.replication.ReplicationFixture;

/** A record that others may point to. */
public final class AnyRecord {

    private static final BothSides PROJECTS = new BothSides("/api/v1/projects");
    private static final BothSides REPLICATIONS = new BothSides("/api/v1/replications");

    private AnyRecord() {}

    /** The code of a project that 辽宁 and 江苏 have agreed on. */
    public static String agreed() {
        return codeOf(PROJECTS, PROJECTS.agreed(ProjectFixture.aSignedProject()));
    }

    public static String agreedReplication() {
        return codeOf(REPLICATIONS, REPLICATIONS.agreed(ReplicationFixture.aReplication()));
    }

    /** The code of a project that only 辽宁 sees. */
    public static String drafted() {
        return codeOf(PROJECTS, PROJECTS.drafted(ProjectFixture.aSignedProject()));
    }

    private static String codeOf(BothSides ledger, String id) {
        return ledger.view(BothSides.OURS, id).extract().path("code");
    }
}
