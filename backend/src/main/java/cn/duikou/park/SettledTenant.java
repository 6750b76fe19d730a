package cn.duikou.park;

import cn.duikou.ledger.LinkedRecord;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tenant, with its project as far as the caller may see it. */
@Schema(title = "入驻企业及其项目")
public record SettledTenant(
        @JsonUnwrapped Tenant tenant,
        @Schema(title = "项目") @Nullable LinkedRecord project) {

    static List<SettledTenant> of(List<Tenant> tenants, List<LinkedRecord> projects) {
        return tenants.stream()
                .map(tenant -> new SettledTenant(tenant, projectOf(tenant, projects)))
                .toList();
    }

    private static @Nullable LinkedRecord projectOf(Tenant tenant, List<LinkedRecord> projects) {
        return projects.stream()
                .filter(project -> Objects.equals(project.code(), tenant.projectCode()))
                .findFirst()
                .orElse(null);
    }
}
