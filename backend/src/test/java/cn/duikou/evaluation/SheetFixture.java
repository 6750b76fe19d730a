package cn.duikou.evaluation;

import static cn.duikou.Calls.as;

import cn.duikou.evaluation.Facts.Duties;
import cn.duikou.evaluation.Facts.OfPair;
import cn.duikou.evaluation.Facts.Region;
import cn.duikou.evaluation.Facts.Told;
import cn.duikou.web.StrictJson;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Score sheets of few words, and facts of made-up pairs. */
public final class SheetFixture {

    static final String SHEETS = "/api/v1/score-sheets";
    static final ObjectMapper JSON = new ObjectMapper();

    static {
        new StrictJson().customize(JSON);
    }

    private SheetFixture() {}

    /** One group of pairs A, B, C …, as many as are wanted, two decimals. */
    static ScoreSheetFacts sheet(List<ScoreDimension> dimensions, int pairs) {
        PeerGroup group = new PeerGroup("ALL", "全部", null, codes(pairs));
        return new ScoreSheetFacts(
                "TRIED", "试评", null, null, SheetPurpose.SELF, 2, List.of(group), dimensions, List.of(), List.of());
    }

    static ScoreSheetFacts sheet(int pairs, ScoreItem... items) {
        return sheet(List.of(dimension("WHOLE", 100, items)), pairs);
    }

    static ScoreSheetFacts with(ScoreSheetFacts sheet, List<Multiplier> multipliers, List<Veto> vetoes) {
        return new ScoreSheetFacts(
                sheet.code(),
                sheet.titleZh(),
                null,
                null,
                sheet.purpose(),
                sheet.decimals(),
                sheet.peerGroups(),
                sheet.dimensions(),
                multipliers,
                vetoes);
    }

    static ScoreDimension dimension(String code, int weight, ScoreItem... items) {
        return new ScoreDimension(code, code, null, List.of("T2"), number(weight), List.of(items));
    }

    static ScoreItem item(String code, double points, MissingPolicy missing, ItemBasis basis) {
        return new ScoreItem(code, code, null, List.of("T2"), number(points), missing, basis);
    }

    static MeasureBasis measure(String code, ScoringRule rule) {
        return new MeasureBasis(code, MeasureShare.GROSS, null, rule);
    }

    static ExpressionBasis expression(String text, ScoringRule rule) {
        return new ExpressionBasis(text, rule);
    }

    /** Pairs of numbers: from which, how many points. */
    static BandScoring bands(double... numbers) {
        ScoreBand[] bands = new ScoreBand[numbers.length / 2];
        Arrays.setAll(bands, i -> new ScoreBand(number(numbers[2 * i]), number(numbers[2 * i + 1])));
        return new BandScoring(List.of(bands));
    }

    static TargetScoring target(double target, boolean partial) {
        return new TargetScoring(number(target), partial);
    }

    static ExpertBasis experts(int atLeast, ExpertAggregate aggregate, double points) {
        return new ExpertBasis(
                List.of(level("LOW", 0, points / 2), level("HIGH", points / 2, points)), atLeast, aggregate);
    }

    static ExpertLevel level(String code, double from, double to) {
        return new ExpertLevel(code, code, null, "标准", number(from), number(to));
    }

    static Facts facts(OfPair... pairs) {
        Map<String, OfPair> facts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i++) {
            facts.put(codes(pairs.length).get(i), pairs[i]);
        }
        return new Facts(facts);
    }

    /** A pair of which one measure, {@code PROJECTS}, is known, or is not. */
    static OfPair projects(@Nullable Number count) {
        return pair(count == null ? Map.of() : Map.of("PROJECTS", told(count)), Map.of());
    }

    static OfPair pair(Map<String, Told> measures, Map<String, Told> previous) {
        return new OfPair(
                measures, previous, new Region(number(100), number(50), null), new Duties(2, 1, 1, 0, "/duties"), null);
    }

    static Told told(Number gross) {
        return new Told(number(gross.doubleValue()), null, null);
    }

    static BigDecimal number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros();
    }

    static List<String> codes(int pairs) {
        return "ABCDEFGHIJKL"
                .substring(0, pairs)
                .chars()
                .mapToObj(Character::toString)
                .toList();
    }

    static ItemScore score(Scores scores, String pair, String item) {
        return pair(scores, pair).dimensions().stream()
                .flatMap(dimension -> dimension.items().stream())
                .filter(score -> score.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    static PairScore pair(Scores scores, String pair) {
        return scores.pairs().stream()
                .filter(one -> one.pairCode().equals(pair))
                .findFirst()
                .orElseThrow();
    }

    /** The newest version that ships. */
    static ScoreSheetFacts national() {
        return JSON.convertValue(shipped(2), ScoreSheetFacts.class);
    }

    /** As it could be made; the file alone says which version it is. */
    static JsonNode shipped(int version) {
        JsonNode sheet = resource("/reference/score-sheets.json").at("/items/" + (version - 1));
        ((ObjectNode) sheet).remove("version");
        return sheet;
    }

    /** The one that ships for a pair's evaluation of itself. */
    static ScoreSheetFacts self() {
        return JSON.convertValue(shippedForPairs(), ScoreSheetFacts.class);
    }

    static JsonNode shippedForPairs() {
        for (JsonNode sheet : resource("/reference/score-sheets.json").at("/items")) {
            if (sheet.at("/purpose").asText().equals("SELF")) {
                return sheet;
            }
        }
        throw new IllegalStateException("none ships");
    }

    /** A body of a sheet that may be made under that code, for self-evaluation. */
    public static Map<String, Object> aSheet(String code) {
        Map<String, Object> body = JSON.convertValue(resource("self.json"), new TypeReference<>() {});
        body.put("code", code);
        return body;
    }

    /** The code of a sheet that is a draft; there is one for each that asks. */
    public static String drafted() {
        String code = "DRAFTED_"
                + UUID.randomUUID()
                        .toString()
                        .replace('-', '_')
                        .toUpperCase(Locale.ROOT)
                        .substring(0, 23);
        as("ndrc").body(aSheet(code)).post(SHEETS).then().statusCode(201);
        return code;
    }

    /** The code of one that is published. */
    static String published() {
        String code = drafted();
        as("ndrc")
                .header("If-Match", "*")
                .post(SHEETS + "/" + code + "/publish")
                .then()
                .statusCode(200);
        return code;
    }

    static JsonNode resource(String name) {
        try (InputStream file = SheetFixture.class.getResourceAsStream(name)) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an account is told of a sheet, by its code. */
    static ValidatableResponse read(String account, String path) {
        return as(account).get(SHEETS + "/" + path).then();
    }
}
