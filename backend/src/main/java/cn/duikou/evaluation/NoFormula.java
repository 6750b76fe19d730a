package cn.duikou.evaluation;

import cn.duikou.web.Finding;
import java.util.List;

/** A text that is no formula of a score sheet, and why: the key of a text and the values that it shows. */
final class NoFormula extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> values;

    NoFormula(String code, Object... values) {
        super(code, null, false, false);
        this.code = code;
        this.values = List.of(values);
    }

    Finding at(String pointer) {
        return new Finding(pointer, code, values);
    }
}
