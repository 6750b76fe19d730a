package cn.duikou.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the caller wants to be told, and whether he can be. */
@Schema(title = "通知设置")
public record NoticeChoice(
        @JsonUnwrapped NoticeWish wish,

        @Schema(title = "平台可以发送邮件", description = "false where the operator has named no server of outgoing mail")
        boolean mailAvailable,

        @Schema(title = "已验证的邮箱地址", description = "as this sign-in tells it; none where it is not verified") @Nullable
        String address,

        @Schema(title = "每日邮件时间", description = "of China, on working days", examples = "08:30")
        String digestAt,

        @Schema(title = "工作时间起", examples = "08:30") String officeFrom,
        @Schema(title = "工作时间止", examples = "18:00") String officeTo,

        @Schema(title = "最近发出的邮件", description = "as far as the server of outgoing mail took it") @Nullable
        Instant lastSentAt,

        @Schema(title = "最近被拒收的邮件", description = "the server refused the address for good") @Nullable
        Instant lastRefusedAt,

        @JsonIgnore int version) {

    String tag() {
        return "\"" + version + "\"";
    }
}
