package cn.duikou.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which regions are asked for; an empty list or no text asks for all. */
record RegionFilter(
        List<RegionLevel> levels,
        List<String> parents,
        @Nullable String text) {

    boolean accepts(Region region) {
        return (levels.isEmpty() || levels.contains(region.level()))
                && (parents.isEmpty() || region.parentCode() != null && parents.contains(region.parentCode()))
                && (text == null || region.matches(text));
    }
}
