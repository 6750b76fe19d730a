package cn.duikou.support;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is given. Each kind is measured in its own units, which are never added up. */
@Schema(title = "支持类别")
public enum SupportKind {
    /** 中央预算内资金，四(四). */
    CENTRAL_BUDGET(SupportUnit.WAN_YUAN),
    BANK_CREDIT(SupportUnit.WAN_YUAN),
    INDUSTRY_FUND(SupportUnit.WAN_YUAN),
    LAND_QUOTA(SupportUnit.HECTARE, SupportUnit.MU),
    ENERGY_QUOTA(SupportUnit.TONNE_OF_COAL),
    /** 跨地区耕地占补平衡. */
    FARMLAND_BALANCE(SupportUnit.HECTARE, SupportUnit.MU),
    /** A preference has no quantity, or the money that it spares. */
    POLICY_PREFERENCE(SupportUnit.WAN_YUAN);

    private final Set<SupportUnit> units;

    SupportKind(SupportUnit... units) {
        this.units = Set.of(units);
    }

    boolean isMeasuredIn(SupportUnit unit) {
        return units.contains(unit);
    }

    /** Money is granted, paid out and used; a quota is granted and used. */
    boolean isPaidOut() {
        return units.contains(SupportUnit.WAN_YUAN) && this != POLICY_PREFERENCE;
    }
}
