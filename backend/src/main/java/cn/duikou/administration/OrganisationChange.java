package cn.duikou.administration;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a local government is called from now on, and whether its users may work here. */
@Schema(title = "修改地方单位")
public record OrganisationChange(
        @Schema(title = "中文名称", examples = "佳木斯市") @Required @PlainText(max = 100)
        String nameZh,

        @Schema(title = "英文名称", examples = "Jiamusi") @Required @PlainText(max = 100)
        String nameEn,

        @Schema(title = "在用", description = "where it is not, its users may do nothing") @Required
        Boolean active) {}
