package cn.duikou.insight;

import cn.duikou.ledger.LedgerKind;
import io.quarkus.arc.All;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** Flyway by itself looks for Java migrations only among the SQL files. */
@Singleton
class KeptFiguresRegistration implements FlywayConfigurationCustomizer {

    private final List<LedgerKind<?>> ledgers;

    KeptFiguresRegistration(@All List<LedgerKind<?>> ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        JavaMigration figures =
                new KeptFigures(ledgers.stream().collect(Collectors.toMap(LedgerKind::name, LedgerKind::table)));
        configuration.javaMigrations(Stream.concat(Arrays.stream(configuration.getJavaMigrations()), Stream.of(figures))
                .toArray(JavaMigration[]::new));
    }
}
