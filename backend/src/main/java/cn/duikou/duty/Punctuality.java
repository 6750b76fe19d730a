package cn.duikou.duty;

import cn.duikou.duty.Timeliness.Counts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where those who judge pairs ask how punctually they have filed: the same counts as the board shows. */
@ApplicationScoped
public class Punctuality {

    private final TimelinessBoard board;

    Punctuality(TimelinessBoard board) {
        this.board = board;
    }

    /** What these pairs owed for the periods that begin in that year, as it stood at the end of the day. */
    public Map<String, Counts> of(Collection<String> pairs, int year, LocalDate day) {
        DutyParameters asked = new DutyParameters();
        asked.pairCode = List.copyOf(pairs);
        asked.year = List.of(String.valueOf(year));
        asked.asOf = day.toString();
        Map<String, Counts> counted = board.of(asked).items().stream()
                .collect(Collectors.toMap(Timeliness.OfPair::pairCode, Timeliness.OfPair::counts));
        return pairs.stream()
                .collect(Collectors.toMap(
                        Function.identity(), pair -> counted.getOrDefault(pair, Counts.of(0, 0, 0, 0, 0))));
    }
}
