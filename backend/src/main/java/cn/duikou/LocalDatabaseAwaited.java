package cn.duikou;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Lets the migrations wait for the application's own database. */
@Singleton
class LocalDatabaseAwaited implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        LocalDatabaseUrl.await();
    }
}
