package cn.duikou.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * The form of the contract, said once for all operations: names of the verbs that ledgers share, answers in case of
 * error, headers, and that a field is always there unless it is marked as nullable.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

    private static final DotName LEDGER = DotName.createSimple("cn.duikou.ledger.LedgerResource");
    private static final DotName PATH = DotName.createSimple(jakarta.ws.rs.Path.class);
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

    /** What stands flat in others, or is no form of ours. */
    private static final List<String> FLAT = List.of(
            "Listed",
            "Paged",
            "RowStanding",
            "DutyStanding",
            "DutyTimeLeft",
            "PlanStanding",
            "EvaluationStanding",
            "OrderStanding",
            "SnapshotHead",
            "Scores",
            "JsonNode",
            "JsonNodeType");

    private static final DotName UNWRAPPED = DotName.createSimple(com.fasterxml.jackson.annotation.JsonUnwrapped.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final IndexView code;
    private final Map<String, String> ledgers;

    public Contract(IndexView code) {
        this.code = code;
        this.ledgers = code.getAllKnownSubclasses(LEDGER).stream()
                .collect(Collectors.toMap(
                        resource -> lastStep(
                                resource.declaredAnnotation(PATH).value().asString()),
                        Contract::recordOf,
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** What a ledger's facts are of: {@code Project} of {@code LedgerResource<ProjectFacts>}. */
    private static String recordOf(ClassInfo resource) {
        Type facts = resource.superClassType().asParameterizedType().arguments().getFirst();
        String name = facts.name().withoutPackagePrefix();
        return name.substring(0, name.length() - "Facts".length());
    }

    private static String lastStep(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setServers(null);
        Map<String, Schema> schemas = new TreeMap<>(contract.getComponents().getSchemas());
        schemas.keySet().removeAll(FLAT);
        schemas.values().forEach(Contract::leaveJsonOpen);
        records().forEach(record -> schemasOf(record, schemas).forEach(schema -> describe(record, schema)));
        SealedSchemas.tell(code, schemas);
        // It is written out where it is asked for: a merge patch that is a part of a body.
        schemas.remove("PersonChange");
        Schema person = schemas.get("Person");
        letNullClear(schemas.get("EnteredParticipant").getProperties().get("person"), person.getRequired());
        EntrySchemas.flatten(schemas, ledgers.values());
        contract.getComponents().setSchemas(schemas);
        ContractErrors.tell(contract.getComponents());
        ContractWords words = new ContractWords();
        contract.getPaths().getPathItems().forEach((path, item) -> {
            name(path, item);
            words.explain(item);
            EntrySchemas.refer(item, ledgers.values());
            ContractForms.describe(item);
            ContractErrors.describe(path, item);
        });
    }

    /** Not the fields that must be known of everybody. */
    private static void letNullClear(Schema patch, List<String> required) {
        Schema none = OASFactory.createSchema().addType(Schema.SchemaType.NULL);
        Map<String, Schema> fields = new LinkedHashMap<>(patch.getProperties());
        fields.replaceAll((name, field) -> required.contains(name)
                ? field
                : OASFactory.createSchema().title(field.getTitle()).anyOf(List.of(field, none)));
        patch.setProperties(fields);
    }

    private Stream<ClassInfo> records() {
        return code.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(record -> record.name().toString().startsWith("cn.duikou"));
    }

    /** A generic record has a schema for each use, named by the two together. */
    private static Stream<Schema> schemasOf(ClassInfo record, Map<String, Schema> schemas) {
        AnnotationInstance words = record.declaredAnnotation(SCHEMA);
        AnnotationValue named = words == null ? null : words.value("name");
        String name = named == null ? record.simpleName() : named.asString();
        return schemas.entrySet().stream()
                .filter(schema -> record.typeParameters().isEmpty()
                        ? schema.getKey().equals(name)
                        : schema.getKey().startsWith(name))
                .map(Map.Entry::getValue);
    }

    /** A component that may be null is left out of the answer where it is. */
    private void describe(ClassInfo record, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        ContractBounds.tell(record, schema);
        schema.setRequired(components(record)
                .filter(component -> !component.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .filter(schema.getProperties()::containsKey)
                .sorted()
                .toList());
    }

    /** The components of a record; what stands flat in the answer counts as its own. */
    private Stream<RecordComponentInfo> components(ClassInfo record) {
        return record.recordComponents().stream().flatMap(component -> {
            ClassInfo flat = record.field(component.name()).hasAnnotation(UNWRAPPED)
                    ? code.getClassByName(component.type().name())
                    : null;
            return flat != null && flat.isRecord() ? components(flat) : Stream.of(component);
        });
    }

    /** Where any JSON may stand, the contract says nothing of its form. */
    private static void leaveJsonOpen(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().stream()
                    .filter(property -> String.valueOf(property.getRef()).endsWith("/JsonNode"))
                    .forEach(property -> {
                        property.setRef(null);
                        property.setType(null);
                    });
        }
    }

    /** The verbs of ledgers are written once, for a “Record”; their ids in the contract name the ledger. */
    private void name(String path, PathItem item) {
        String[] parts = path.split("/");
        String ledger = parts.length > 3 ? ledgers.get(parts[3]) : null;
        if (ledger != null) {
            item.getOperations()
                    .values()
                    .forEach(operation ->
                            operation.setOperationId(operation.getOperationId().replace("Record", ledger)));
            EntrySchemas.created(item.getPOST());
        }
    }
}
