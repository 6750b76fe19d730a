package cn.duikou.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * What may be one of several records is told apart by a field that none of the records has, since Jackson alone reads and
 * writes it. The contract says which value stands for which, and that each has the field.
 */
final class SealedSchemas {

    private static final DotName SUB_TYPES = DotName.createSimple(JsonSubTypes.class);
    private static final DotName TYPE_INFO = DotName.createSimple(JsonTypeInfo.class);

    private SealedSchemas() {}

    static void tell(IndexView code, Map<String, Schema> schemas) {
        code.getAnnotations(SUB_TYPES).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
                .map(AnnotationTarget::asClass)
                .filter(type -> schemas.containsKey(type.simpleName()))
                .forEach(type -> tell(type, schemas));
    }

    private static void tell(ClassInfo type, Map<String, Schema> schemas) {
        String field = type.declaredAnnotation(TYPE_INFO).value("property").asString();
        Discriminator discriminator = OASFactory.createDiscriminator().propertyName(field);
        subTypes(type).forEach(sub -> {
            String name = sub.value("name").asString();
            String schema = sub.value().asClass().name().withoutPackagePrefix();
            discriminator.addMapping(name, "#/components/schemas/" + schema);
            name(schemas.get(schema), field, name);
        });
        schemas.get(type.simpleName()).discriminator(discriminator);
    }

    private static Stream<AnnotationInstance> subTypes(ClassInfo type) {
        AnnotationValue subTypes = type.declaredAnnotation(SUB_TYPES).value();
        return Stream.of(subTypes.asNestedArray());
    }

    private static void name(Schema schema, String field, String name) {
        schema.addProperty(
                field,
                OASFactory.createSchema()
                        .title("类别")
                        .addType(Schema.SchemaType.STRING)
                        .enumeration(List.of(name)));
        schema.setRequired(Stream.concat(schema.getRequired().stream(), Stream.of(field))
                .distinct()
                .sorted()
                .toList());
    }
}
