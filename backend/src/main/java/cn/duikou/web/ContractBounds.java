package cn.duikou.web;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;

/** Puts into the contract how long a text and how great a number may be, which our own constraints know and its reader does not. */
final class ContractBounds {

    private static final DotName TEXT = DotName.createSimple(PlainText.class);
    private static final DotName COUNT = DotName.createSimple(CountFromOne.class);

    private ContractBounds() {}

    static void tell(ClassInfo record, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        for (RecordComponentInfo component : record.recordComponents()) {
            Schema property = properties.get(component.name());
            AnnotationInstance text = component.annotation(TEXT);
            if (property != null && text != null) {
                Schema bounded = property.getItems() == null ? property : property.getItems();
                bounded.minLength(1).maxLength(text.value("max").asInt());
            }
            AnnotationInstance count = component.annotation(COUNT);
            if (property != null && count != null) {
                property.minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(count.value("max").asLong()));
            }
        }
    }
}
