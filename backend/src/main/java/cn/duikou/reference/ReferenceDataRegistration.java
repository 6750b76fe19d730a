package cn.duikou.reference;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Flyway by itself looks for Java migrations only among the SQL files. */
@Singleton
class ReferenceDataRegistration implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new ReferenceData());
    }
}
