package cn.duikou.web;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes forms with a file: one file, and every field needed. The code takes more files, to refuse them in words. */
final class ContractForms {

    private ContractForms() {}

    static boolean takesAFile(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent().hasMediaType(MediaType.MULTIPART_FORM_DATA);
    }

    static void describe(PathItem item) {
        item.getOperations().values().stream()
                .filter(ContractForms::takesAFile)
                .map(operation -> operation
                        .getRequestBody()
                        .getContent()
                        .getMediaType(MediaType.MULTIPART_FORM_DATA)
                        .getSchema())
                .forEach(ContractForms::describe);
    }

    private static void describe(Schema form) {
        form.addProperty(
                "file",
                OASFactory.createSchema()
                        .title("文件")
                        .addType(Schema.SchemaType.STRING)
                        .format("binary"));
        form.setRequired(List.copyOf(form.getProperties().keySet()));
    }
}
