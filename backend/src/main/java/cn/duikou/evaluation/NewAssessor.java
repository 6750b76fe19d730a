package cn.duikou.evaluation;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to assess, and for which body. */
@Schema(title = "指派评委")
public record NewAssessor(
        @Schema(title = "用户名", description = "曾以评委身份登录过的账号", examples = "assessor") @Required @PlainText(max = 100)
        String username,

        @Schema(title = "单位代码", description = "该账号所属的单位，不能是参评地区的", examples = "assessors")
        @Required
        @PlainText(max = 100)
        String organisation) {}
