package cn.duikou.reference;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryMapFileTest {

    private static final String NUMBER = "GS(2024)0650号";
    private static final String RING = "[[120,40],[122,40],[122,42],[120,40]]";

    @TempDir
    Path folder;

    @Test
    void without_a_file_there_is_no_map() {
        assertThat(opened(Optional.empty(), NUMBER), equalTo(CountryMap.NONE));
    }

    @Test
    void polygons_and_lines_are_read_with_the_number() throws IOException {
        CountryMap map = opened(written("""
                        {"features": [
                          {"properties": {"adcode": 210000, "center": [123.4, 41.8]},
                           "geometry": {"type": "MultiPolygon", "coordinates": [[%1$s], [%1$s, %1$s]]}},
                          {"properties": {"adcode": "100000_JD"},
                           "geometry": {"type": "LineString", "coordinates": %1$s}}]}""".formatted(RING)), NUMBER);
        List<List<Double>> ring =
                List.of(List.of(120.0, 40.0), List.of(122.0, 40.0), List.of(122.0, 42.0), List.of(120.0, 40.0));
        assertThat(
                map,
                equalTo(new CountryMap(
                        NUMBER,
                        List.of(
                                new CountryMap.Area("210000", List.of(123.4, 41.8), List.of(ring, ring, ring)),
                                new CountryMap.Area("100000_JD", null, List.of(ring))))));
    }

    @Test
    void no_map_is_shown_without_its_number() throws IOException {
        Optional<Path> file = written("{\"features\": []}");
        assertThat(refused(file, " "), containsString("DUIKOU_MAP_NUMBER"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    no json                                                                           | no
                    {"features": []}                                                                  | no features
                    {"features": [{"geometry": {"coordinates": [[1, 2]]}}]}                           | adcode
                    {"features": [{"properties": {"adcode": 1}}]}                                     | no outline
                    {"features": [{"properties": {"adcode": 1}, "geometry": {"coordinates": [[1e6, 5e6]]}}]} | degrees
                    {"features": [{"properties": {"adcode": 1}, "geometry": {"coordinates": [[1]]}}]} | degrees
                    """)
    void what_is_no_map_of_regions_ends_the_start_in_one_sentence(String content, String word) throws IOException {
        String told = refused(written(content), NUMBER);
        assertThat(told, containsString("DUIKOU_MAP_FILE"));
        assertThat(told, containsString(word));
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(refused(Optional.of(folder.resolve("absent.json")), NUMBER), containsString("absent.json"));
    }

    private Optional<Path> written(String content) throws IOException {
        return Optional.of(Files.writeString(folder.resolve("map.json"), content));
    }

    private static String refused(Optional<Path> file, String number) {
        return assertThrows(IllegalArgumentException.class, () -> opened(file, number))
                .getMessage();
    }

    private static CountryMap opened(Optional<Path> file, String number) {
        CountryMapFile opened = new CountryMapFile(
                new CountryMapFile.Settings() {
                    @Override
                    public Optional<Path> file() {
                        return file;
                    }

                    @Override
                    public Optional<String> approvalNumber() {
                        return Optional.of(number);
                    }
                },
                new ObjectMapper());
        opened.open(null);
        return opened.map();
    }
}
