package cn.duikou.reference;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** Flyway by itself looks for Java migrations only among the SQL files. */
@Singleton
class ReferenceDataRegistration implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(
                Stream.concat(Arrays.stream(configuration.getJavaMigrations()), Stream.of(new ReferenceData()))
                        .toArray(JavaMigration[]::new));
    }
}
