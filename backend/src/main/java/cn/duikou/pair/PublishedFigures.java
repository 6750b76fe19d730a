package cn.duikou.pair;

import cn.duikou.reference.ReferenceQuery;
import cn.duikou.reference.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The published figures, held in memory. */
@ApplicationScoped
public class PublishedFigures {

    private static final String ALL = """
            select id, pair_code, kind, title, date, cut_off, what, value, value_text, unit, qualifier, source_title,
                source_address, source_quality, verified, note
            from published_figure order by position
            """;

    private final Remembered<List<PublishedFigure>> all;

    PublishedFigures(ReferenceQuery query) {
        all = new Remembered<>(() -> query.list(ALL, PublishedFigure::of));
    }

    public List<PublishedFigure> all() {
        return all.get();
    }

    /** The figures of the pair and of the pairs below it. */
    public List<PublishedFigure> of(String pairCode) {
        return all().stream().filter(figure -> figure.concerns(pairCode)).toList();
    }
}
