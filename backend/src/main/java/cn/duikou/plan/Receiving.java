package cn.duikou.plan;

import cn.duikou.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a body has received what was filed. */
@Schema(title = "接收")
public record Receiving(
        @Schema(title = "回执号", description = "本单位的收文号；不填由平台编号") @PlainText(max = 50) @Nullable
        String number) {}
