package cn.duikou.attachment;

import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import java.util.List;

/** The refusal of a file for what it is. */
final class FileRefusal {

    static final String FILE = "/file";

    private FileRefusal() {}

    static Refusal because(String code, Object... values) {
        return Refusal.because(ProblemCode.RULES_BROKEN, List.of(Finding.at(FILE, code, values)));
    }
}
