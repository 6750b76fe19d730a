package cn.duikou.evaluation;

import cn.duikou.web.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** By its code a part of a sheet is named, so no two of a list have the same. */
final class ScoreSheetCodes {

    private ScoreSheetCodes() {}

    static <T> void unique(List<Finding> wrong, String pointer, List<T> list, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(code.apply(list.get(i)))) {
                wrong.add(Finding.at(pointer + "/" + i + "/code", "DOUBLED", code.apply(list.get(i))));
            }
        }
    }
}
