package cn.duikou.insight;

import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of all measures. */
@ApplicationScoped
class Measures {

    private final Map<String, Measure> byCode = new LinkedHashMap<>();

    Measures(ObjectMapper json) {
        try (InputStream file = Measures.class.getResourceAsStream("/insight/measures.json")) {
            json.readValue(file, new TypeReference<List<Measure>>() {})
                    .forEach(measure -> byCode.put(measure.code(), measure));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Measure> all() {
        return List.copyOf(byCode.values());
    }

    /** @throws Refusal 404 for a code that names no measure */
    Measure one(String code) {
        return find(code).orElseThrow(Refusal::notFound);
    }

    /** How these count, to stand beside what they come to. */
    List<MeasureNote> notes(String... codes) {
        return Arrays.stream(codes).map(this::one).map(MeasureNote::of).toList();
    }

    /** Those asked for that are counted, all where none is; one that is unknown or told elsewhere is noted as wrong. */
    List<Measure> asked(Given given, @Nullable List<String> codes) {
        List<String> asked = given.texts("measure", codes);
        asked.forEach(code -> find(code)
                .ifPresentOrElse(
                        measure -> refuseIfToldElsewhere(given, measure),
                        () -> given.found(Finding.at("measure", "UNKNOWN_MEASURE", code))));
        List<Measure> named = asked.isEmpty()
                ? all()
                : asked.stream().distinct().flatMap(code -> find(code).stream()).toList();
        return named.stream().filter(Measure::addsUpRecords).toList();
    }

    private static void refuseIfToldElsewhere(Given given, Measure measure) {
        if (!measure.addsUpRecords()) {
            given.found(Finding.at("measure", "MEASURE_TOLD_ELSEWHERE", measure.code(), measure.toldBy()));
        }
    }

    Optional<Measure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
