package cn.duikou.notice;

import cn.duikou.web.Required;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person says of how he wants to be told. */
@Schema(title = "通知设置（填报）")
public record NoticeWish(
        @Schema(title = "接收邮件", description = "发至登录账号中已验证的邮箱地址") @Required
        Boolean mail,

        @Schema(title = "邮件语言") @Required NoticeLanguage language,

        @Schema(title = "邮件内容", description = "DUTIES 不能去掉") @Required @Size(min = 1, max = 5, message = "TOPICS_COUNT")
        List<@Required NoticeTopic> topics) {}
