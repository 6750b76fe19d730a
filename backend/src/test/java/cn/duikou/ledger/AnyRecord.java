package cn.duikou.ledger;

import cn.duikou.project.ProjectFixture;

/** A record that others may point to. */
public final class AnyRecord {

    private static final BothSides PROJECTS = new BothSides("/api/v1/projects");

    private AnyRecord() {}

    /** The code of a project that 辽宁 and 江苏 have agreed on. */
    public static String agreed() {
        return codeOf(PROJECTS.agreed(ProjectFixture.aSignedProject()));
    }

    /** The code of a project that only 辽宁 sees. */
    public static String drafted() {
        return codeOf(PROJECTS.drafted(ProjectFixture.aSignedProject()));
    }

    private static String codeOf(String id) {
        return PROJECTS.view(BothSides.OURS, id).extract().path("code");
    }
}
