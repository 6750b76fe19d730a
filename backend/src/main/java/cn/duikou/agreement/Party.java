package cn.duikou.agreement;

import cn.duikou.pair.Side;
import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body that signed. Private persons do not sign agreements of this kind. */
@Schema(title = "签约主体")
public record Party(
        @Schema(title = "名称", examples = "平阳县人民政府") @Required @PlainText(max = 200)
        String name,

        @Schema(title = "类别") @Required PartyType type,

        @Schema(title = "所属方") @Required Side side) {}
