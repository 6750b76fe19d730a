package cn.duikou.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads the operator's map, GeoJSON as of RFC 7946, when the application starts. None is shipped: who shows a map of the
 * country answers for its approval (审图号), so there is no map without the number.
 */
@ApplicationScoped
class CountryMapFile {

    private final Settings settings;
    private final ObjectMapper json;
    private CountryMap map = CountryMap.NONE;

    CountryMapFile(Settings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
    }

    @ConfigMapping(prefix = "duikou.map")
    interface Settings {

        Optional<Path> file();

        Optional<String> approvalNumber();
    }

    void open(@Observes StartupEvent started) {
        if (settings.file().isPresent()) {
            map = read(settings.file().get(), settings.approvalNumber().orElse(""));
        }
    }

    CountryMap map() {
        return map;
    }

    private CountryMap read(Path file, String approvalNumber) {
        if (approvalNumber.isBlank()) {
            throw new IllegalArgumentException("DUIKOU_MAP_FILE needs DUIKOU_MAP_NUMBER, the 审图号 of the map.");
        }
        try {
            JsonNode content = json.readTree(file.toFile());
            List<CountryMap.Area> areas = content.path("features")
                    .valueStream()
                    .map(CountryMapFile::area)
                    .toList();
            if (areas.isEmpty()) {
                throw new IllegalArgumentException("it has no features");
            }
            return new CountryMap(approvalNumber, areas);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "DUIKOU_MAP_FILE %s is no GeoJSON of regions: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static CountryMap.Area area(JsonNode feature) {
        JsonNode properties = feature.path("properties");
        JsonNode code = properties.path("adcode");
        if (code.asText().isBlank()) {
            throw new IllegalArgumentException("a feature has no property adcode");
        }
        JsonNode label = properties.path("center");
        return new CountryMap.Area(
                code.asText(), label.isArray() ? point(label) : null, outlines(feature.path("geometry")));
    }

    /** Polygons and lines of any depth, as their rings and lines. */
    private static List<List<List<Double>>> outlines(JsonNode geometry) {
        Stream.Builder<List<List<Double>>> found = Stream.builder();
        collect(geometry.path("coordinates"), found);
        List<List<List<Double>>> outlines = found.build().toList();
        if (outlines.isEmpty()) {
            throw new IllegalArgumentException("a feature has no outline");
        }
        return outlines;
    }

    private static void collect(JsonNode coordinates, Consumer<List<List<Double>>> found) {
        if (coordinates.path(0).path(0).isNumber()) {
            found.accept(coordinates.valueStream().map(CountryMapFile::point).toList());
        } else {
            coordinates.forEach(part -> collect(part, found));
        }
    }

    private static List<Double> point(JsonNode point) {
        double longitude = point.path(0).asDouble(Double.NaN);
        double latitude = point.path(1).asDouble(Double.NaN);
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("a point is not given in degrees of longitude and latitude: " + point);
        }
        return List.of(longitude, latitude);
    }
}
