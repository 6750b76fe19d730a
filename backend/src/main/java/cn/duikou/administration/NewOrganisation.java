package cn.duikou.administration;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A local government that begins to work here, such as a side of a sub-pair at prefecture or district level. */
@Schema(title = "新增地方单位")
public record NewOrganisation(
        @Schema(
                title = "代码",
                description = "the claim organisation of its users' tokens; stays for good",
                examples = "jiamusi")
        @Required
        @Pattern(regexp = "[a-z]{2,40}", message = "NOT_AN_ORGANISATION_CODE")
        String code,

        @Schema(title = "中文名称", examples = "佳木斯市") @Required @PlainText(max = 100)
        String nameZh,

        @Schema(title = "英文名称", examples = "Jiamusi") @Required @PlainText(max = 100)
        String nameEn,

        @Schema(
                title = "所代表地区代码",
                description = "GB/T 2260, a side of some pair or sub-pair; stays for good",
                examples = "230800")
        @Required
        @PlainText(max = 6)
        String regionCode) {}
