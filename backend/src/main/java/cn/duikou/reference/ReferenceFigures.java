package cn.duikou.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the operator has loaded of regions, held in memory: a few rows for each region and year. */
@ApplicationScoped
public class ReferenceFigures {

    private static final String ALL = """
            select kind, region_code, year, value, source, loaded_at from reference_figure
            order by kind, region_code, year, id
            """;

    private final Remembered<List<ReferenceFigure>> all;

    ReferenceFigures(ReferenceQuery query) {
        all = new Remembered<>(() -> query.list(ALL, ReferenceFigure::of));
    }

    void refresh(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceFiguresLoaded loaded) {
        all.refresh();
    }

    /** What is in force before that moment, by kind, region and year. */
    public List<ReferenceFigure> before(Instant moment) {
        Map<List<Object>, ReferenceFigure> latest = new LinkedHashMap<>();
        all.get().stream()
                .filter(figure -> figure.loadedAt().isBefore(moment))
                .forEach(figure -> latest.put(List.of(figure.kind(), figure.regionCode(), figure.year()), figure));
        return latest.values().stream().filter(figure -> figure.value() != null).toList();
    }

    /** The latest of a region that tells of that year or one before, among these. */
    public static Optional<ReferenceFigure> latest(
            Collection<ReferenceFigure> known, ReferenceFigureKind kind, String regionCode, int year) {
        return known.stream()
                .filter(figure -> figure.kind() == kind && figure.regionCode().equals(regionCode))
                .filter(figure -> figure.year() <= year)
                .reduce((earlier, later) -> later);
    }
}
