package cn.duikou.project;

import cn.duikou.ledger.CreditCode;
import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who invests. A 统一社会信用代码 whose check digit is wrong is accepted with a reason: real ones exist that fail it.
 */
@Schema(title = "投资主体")
public record Investor(
        @Schema(title = "名称", examples = "江苏某装备有限公司") @Required @PlainText(max = 200)
        String name,

        @Schema(title = "统一社会信用代码", description = "GB 32100-2015", examples = "91350100M000100Y43")
        @Pattern(regexp = CreditCode.FORM, message = "CREDIT_CODE_FORM")
        @Nullable
        String creditCode,

        @Schema(title = "校验位不符的说明") @PlainText(max = 200) @Nullable
        String creditCodeReason,

        @Schema(title = "所在地区", description = "GB/T 2260", examples = "320000") @PlainText(max = 6) @Nullable
        String regionCode) {}
