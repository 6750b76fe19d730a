package cn.duikou.web;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;

/** Puts the bounds of our own constraints into the contract: how long a text, how large an amount may be. */
final class ContractBounds {

    private static final DotName REQUIRED = DotName.createSimple(Required.class);
    private static final DotName TEXT = DotName.createSimple(PlainText.class);
    private static final DotName QUANTITY = DotName.createSimple(Quantity.class);
    private static final DotName MEASURED = DotName.createSimple(Measured.class);
    private static final DotName MONEY = DotName.createSimple(Money.class);

    private ContractBounds() {}

    static void tell(ClassInfo record, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        for (RecordComponentInfo component : record.recordComponents()) {
            Schema property = properties.get(component.name());
            if (property != null && component.declaredAnnotation(REQUIRED) != null) {
                schema.addRequired(component.name());
            }
            AnnotationInstance text = component.annotation(TEXT);
            if (property != null && text != null) {
                Schema bounded = property.getItems() == null ? property : property.getItems();
                bounded.minLength(1).maxLength(text.value("max").asInt());
            }
            if (property != null && component.annotation(MONEY) != null) {
                property.minimum(BigDecimal.ZERO).maximum(new BigDecimal(Money.MOST));
            }
            if (property != null && component.annotation(QUANTITY) != null) {
                property.exclusiveMinimum(BigDecimal.ZERO).maximum(new BigDecimal(Money.MOST));
            }
            if (property != null && component.annotation(MEASURED) != null) {
                BigDecimal most = new BigDecimal(Measured.MOST);
                property.minimum(most.negate()).maximum(most);
            }
        }
    }
}
