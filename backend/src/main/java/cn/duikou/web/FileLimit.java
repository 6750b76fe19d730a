package cn.duikou.web;

import java.util.List;

/** How large a file may be that is attached; told in the same words wherever one is found to be larger. */
public final class FileLimit {

    public static final long BYTES = 20L * 1024 * 1024;
    static final String PATH = "/api/v1/attachments";

    private FileLimit() {}

    public static Refusal exceeded() {
        return Refusal.because(ProblemCode.TOO_LARGE, findings(ProblemCode.TOO_LARGE, PATH));
    }

    /** What is known of a body that is too long for that address before it is read. */
    static List<Finding> findings(ProblemCode code, String path) {
        return code == ProblemCode.TOO_LARGE && path.equals(PATH)
                ? List.of(Finding.at("/file", "FILE_TOO_LARGE", BYTES >> 20))
                : List.of();
    }
}
