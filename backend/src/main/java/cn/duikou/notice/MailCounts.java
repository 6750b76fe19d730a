package cn.duikou.notice;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells whoever watches the platform of how many mails nobody knows whether they were sent. */
@ApplicationScoped
class MailCounts {

    private final MailLog log;

    MailCounts(MailLog log) {
        this.log = log;
    }

    void begin(@Observes StartupEvent started, MeterRegistry metrics) {
        Gauge.builder("duikou.mails.uncertain", log, MailLog::uncertain)
                .description("Mails of which it is not known whether they were sent")
                .strongReference(true)
                .register(metrics);
    }
}
