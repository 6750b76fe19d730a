package cn.duikou.exchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the personal data stand: by which keys they are sealed, and how many have been kept for long enough. */
@Schema(title = "个人信息保管情况")
public record PersonalDataStatus(
        @Schema(title = "密钥") List<Key> keys,
        @Schema(title = "保存年限（任期结束后）") int retentionYears,
        @Schema(title = "已到保存期限的人数（名）") int expired) {

    /** A key by its name; what it is made of is told to nobody. */
    @Schema(name = "PersonalDataKey", title = "个人信息密钥")
    public record Key(
            @Schema(title = "名称") String id,
            @Schema(title = "现用于加密") boolean current,

            @Schema(title = "可用", description = "without it its persons cannot be read")
            boolean known,

            @Schema(title = "以此加密的人数（名）") int persons) {}

    /** How many were erased. */
    @Schema(name = "ErasedPersons", title = "已删除的个人信息")
    public record Erased(@Schema(title = "删除人数（名）") int persons) {}
}
