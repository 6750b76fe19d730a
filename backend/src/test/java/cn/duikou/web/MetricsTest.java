package cn.duikou.web;

import static cn.duikou.Calls.as;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What is measured of requests is told by path, of each path there is. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MetricsTest {

    private static final Path CONTRACT = Path.of("../openapi/openapi.yaml");

    @ConfigProperty(name = "quarkus.micrometer.binder.http-server.max-uri-tags")
    int most;

    @ConfigProperty(name = "quarkus.micrometer.binder.http-server.ignore-patterns")
    String ignored;

    /** Each status that a path answers is a line of its own, but the tag counts once. */
    @Test
    void there_is_room_for_every_path_of_the_contract_twice() throws IOException {
        long paths = Files.readAllLines(CONTRACT).stream()
                .filter(line -> line.startsWith("  /"))
                .count();
        assertTrue(most >= 2 * paths, paths + " paths");
    }

    @Test
    void the_files_of_the_client_are_left_out() {
        assertTrue("/assets/index-3f9a0c21.js".matches(ignored));
        as("ndrc").get("/api/v1/pairs").then().statusCode(200);
        as("admin")
                .accept("*/*")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("uri=\"/api/v1/pairs\""));
    }
}
