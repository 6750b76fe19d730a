package cn.duikou.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Where those who show figures elsewhere ask for them: the same measures, counted in the same place. */
@ApplicationScoped
public class FigureDesk {

    private final Measures measures;

    FigureDesk(Measures measures) {
        this.measures = measures;
    }

    public Optional<Measure> measure(String code) {
        return measures.find(code);
    }
}
