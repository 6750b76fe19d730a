package cn.duikou.exchange;

import cn.duikou.ledger.FactLists;
import cn.duikou.ledger.LedgerTable;
import cn.duikou.ledger.Link;
import cn.duikou.ledger.LinkTarget;
import cn.duikou.ledger.Standing;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger of cadre exchanges: the door to their table, and what the ledger mechanism must know of them. */
@ApplicationScoped
class Exchanges extends LedgerTable<Exchange, ExchangeFacts> {

    private final Surroundings surroundings;
    private final Persons persons;
    private final NamesInTexts names;
    private final BatchesAlike batches;

    Exchanges(Surroundings surroundings, Persons persons, NamesInTexts names, BatchesAlike batches) {
        this.surroundings = surroundings;
        this.persons = persons;
        this.names = names;
        this.batches = batches;
    }

    @Override
    public String name() {
        return "cadre-exchanges";
    }

    @Override
    public String table() {
        return "exchange";
    }

    @Override
    public Class<ExchangeFacts> factsType() {
        return ExchangeFacts.class;
    }

    @Override
    public List<Finding> check(ExchangeFacts facts, @Nullable ExchangeFacts agreed) {
        List<Finding> found = ExchangeRules.check(facts, agreed, surroundings);
        return found.isEmpty() ? persons.check(facts, agreed) : found;
    }

    @Override
    public List<Finding> beforeSending(ExchangeFacts facts, @Nullable ExchangeFacts agreed) {
        return persons.check(facts, agreed);
    }

    @Override
    public List<Finding> doubts(ExchangeFacts facts) {
        return ExchangeRules.doubts(facts, surroundings);
    }

    @Override
    public List<Finding> doubtsBesideOthers(UUID id, ExchangeFacts facts) {
        return batches.of(id, facts).stream()
                .map(code -> Finding.at("/batchNumber", "BATCH_NUMBER_TAKEN", code))
                .toList();
    }

    @Override
    public List<Finding> beforeClosing(ExchangeFacts facts) {
        return ExchangeRules.runningTerms(facts, surroundings);
    }

    @Override
    public List<Finding> taken(UUID id, ExchangeFacts facts, @Nullable ExchangeFacts agreed) {
        return persons.taken(id, facts, agreed);
    }

    @Override
    public Map<String, String> texts(ExchangeFacts facts) {
        return facts.texts();
    }

    @Override
    public List<Finding> said(UUID id, Map<String, String> texts) {
        return names.said(id, texts);
    }

    @Override
    public List<Finding> saidBefore(UUID id, Map<String, String> texts) {
        return names.saidBefore(id, texts);
    }

    @Override
    public List<Link> links(ExchangeFacts facts) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < facts.participants().size(); i++) {
            String pointer = "/participants/" + i + "/creditedRecords/%d";
            List<String> credited = facts.participants().get(i).creditedRecords();
            links.addAll(
                    Link.to(LinkTarget.PROJECT_OR_REPLICATION, FactLists.pointed(pointer, credited, code -> code)));
        }
        return links;
    }

    @Override
    protected Exchange row(UUID id, Standing standing, ExchangeFacts facts) {
        return new Exchange(id, standing, facts);
    }
}
