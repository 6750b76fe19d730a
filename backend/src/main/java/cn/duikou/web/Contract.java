package cn.duikou.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The form of the contract, said once for all operations: names of the verbs that ledgers share, answers in case of
 * error, headers, and that a field is always there unless it is marked as nullable.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

    private static final Map<String, String> LEDGERS = Map.of("projects", "Project");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setServers(null);
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        schemas.values().forEach(Contract::requireWhatIsNotNullable);
        EntrySchemas.flatten(schemas, LEDGERS.values());
        contract.getComponents().setSchemas(new TreeMap<>(schemas));
        contract.getPaths().getPathItems().forEach((path, item) -> ContractErrors.describe(path, named(path, item)));
    }

    private static void requireWhatIsNotNullable(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        List<String> required = new ArrayList<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        schema.getProperties().forEach((name, property) -> {
            if (!isNullable(property) && !required.contains(name)) {
                required.add(name);
            }
        });
        required.sort(Comparator.naturalOrder());
        schema.setRequired(required);
    }

    private static boolean isNullable(Schema property) {
        boolean byType = property.getType() != null && property.getType().contains(Schema.SchemaType.NULL);
        return byType || property.getAnyOf() != null && property.getAnyOf().stream().anyMatch(Contract::isNullable);
    }

    /** The verbs of a ledger are written once; their ids in the contract name the ledger too. */
    private static PathItem named(String path, PathItem item) {
        String[] parts = path.split("/");
        String ledger = parts.length > 3 ? LEDGERS.get(parts[3]) : null;
        if (ledger != null) {
            item.getOperations().values().stream()
                    .filter(operation -> !operation.getOperationId().contains(ledger))
                    .forEach(operation -> operation.setOperationId(operation.getOperationId() + ledger));
        }
        return item;
    }
}
