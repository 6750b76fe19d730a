package cn.duikou.identity;

import cn.duikou.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may do what: in {@code permits.txt} one row for each operation, and for each state of the record that it is tried on. */
final class Permits {

    /** 辽宁's project with 江苏; 吉林–浙江 is another pair, 沈阳 a city of 辽宁 with a pair of its own. */
    static final Map<String, @Nullable String> CALLERS = callers();

    private static final Map<String, String> OTHER_LEDGERS = Map.of(
            "parks",
            "Park",
            "agreements",
            "Agreement",
            "supports",
            "Support",
            "meetings",
            "Meeting",
            "replications",
            "Replication",
            "zone-links",
            "ZoneLink",
            "cadre-exchanges",
            "Exchange");

    private static final String TABLE = table();

    private Permits() {}

    /** An operation on a path and the status that each of {@link #CALLERS} is answered with, in their order. */
    record Row(String operation, String method, String path, List<Integer> expected) {

        private static Row of(String line) {
            String[] words = line.split("\\s+");
            List<Integer> expected =
                    Arrays.stream(words).skip(3).map(Integer::valueOf).toList();
            return new Row(words[0], words[1], words[2], expected);
        }

        @Override
        public String toString() {
            return operation + " " + path;
        }
    }

    /** What is written for projects holds for the records of every ledger; only its own operations have rows of their own. */
    static Stream<Row> rows() {
        Stream<String> ledgers = OTHER_LEDGERS.entrySet().stream()
                .flatMap(ledger -> TABLE.lines()
                        .filter(line -> line.contains("/projects"))
                        .filter(line -> !line.matches(".*(ProgressReports|ProjectProgress|Milestones|Duplicates).*"))
                        .map(line -> line.replace("/projects", "/" + ledger.getKey())
                                .replace("Project", ledger.getValue())));
        return Stream.concat(TABLE.lines(), ledgers).map(Row::of);
    }

    private static String table() {
        try (InputStream file = Permits.class.getResourceAsStream("permits.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, @Nullable String> callers() {
        Map<String, @Nullable String> callers = new LinkedHashMap<>();
        callers.put("anonymous", null);
        callers.put("without organisation", Tokens.withoutOrganisation());
        for (String account : List.of(
                "liaoning-editor",
                "liaoning-approver",
                "jiangsu-editor",
                "jiangsu-approver",
                "zhejiang-approver",
                "shenyang-approver",
                "ndrc",
                "cod",
                "observer",
                "assessor",
                "admin")) {
            callers.put(account, Tokens.of(account));
        }
        callers.put("reading service of liaoning", Tokens.ofService("liaoning", "ledger:read"));
        callers.put("writing service of liaoning", Tokens.ofService("liaoning", "ledger:read ledger:write"));
        return callers;
    }
}
