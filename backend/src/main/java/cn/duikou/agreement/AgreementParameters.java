package cn.duikou.agreement;

import cn.duikou.ledger.LedgerParameters;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters that only the list of agreements has, as they came. */
public class AgreementParameters extends LedgerParameters {

    @RestQuery
    @Parameter(description = "协议类别", schema = @Schema(type = SchemaType.ARRAY, implementation = AgreementKind.class))
    public @Nullable List<String> kind;

    @RestQuery
    @Parameter(description = "协议领域", schema = @Schema(type = SchemaType.ARRAY, implementation = AgreementSubject.class))
    public @Nullable List<String> subject;

    @RestQuery
    @Parameter(description = "签约主体类别", schema = @Schema(type = SchemaType.ARRAY, implementation = PartyType.class))
    public @Nullable List<String> partyType;

    @RestQuery
    @Parameter(
            description = "期限状态：有效、九十天内到期、已到期、已提前终止；自动续期的不到期",
            schema = @Schema(type = SchemaType.ARRAY, implementation = AgreementTerm.class))
    public @Nullable List<String> term;

    @RestQuery
    @Parameter(description = "无成果：没有形成记录，也没有完成的约定事项", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String fruitless;

    @RestQuery
    @Parameter(description = "有逾期的约定事项", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String overdue;

    @RestQuery
    @Parameter(description = "签订日期起", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String signedOnFrom;

    @RestQuery
    @Parameter(description = "签订日期止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String signedOnTo;

    @RestQuery
    @Parameter(description = "到期日期起", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String expiresOnFrom;

    @RestQuery
    @Parameter(description = "到期日期止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String expiresOnTo;
}
