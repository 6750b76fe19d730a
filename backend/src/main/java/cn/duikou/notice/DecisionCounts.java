package cn.duikou.notice;

import cn.duikou.ledger.Decided;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Counts what is sent, withdrawn, returned and agreed, for whoever watches the platform; only what was stored. */
@ApplicationScoped
class DecisionCounts {

    private final MeterRegistry metrics;

    DecisionCounts(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Decided decided) {
        metrics.counter(
                        "duikou.revisions",
                        "ledger",
                        decided.ledger(),
                        "outcome",
                        decided.outcome().name())
                .increment();
    }
}
