package cn.duikou.exchange;

import cn.duikou.web.PlainText;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form in which a {@link Person} is told: whatever is not given stays as it is sealed, and null clears it. */
@Schema(title = "个人信息（登记或更正）", description = "name, sex and month of birth are required where nothing is known yet")
public record PersonChange(
        @Schema(title = "姓名") @PlainText(max = 50) @Nullable String name,
        @Schema(title = "性别") @Nullable Sex sex,

        @Schema(title = "出生年月", examples = "1980-05") @Pattern(regexp = Person.MONTH, message = "NOT_A_MONTH") @Nullable
        String birthMonth,

        @Schema(title = "现任职务") @PlainText(max = 200) @Nullable
        String post,

        @Schema(title = "职级") @PlainText(max = 100) @Nullable
        String rank,

        @Schema(title = "选派单位") @PlainText(max = 200) @Nullable
        String sendingBody,

        @Schema(title = "挂职单位") @PlainText(max = 200) @Nullable
        String receivingBody,

        @Schema(title = "挂任职务") @PlainText(max = 200) @Nullable
        String assignedPost,

        @Schema(title = "中期考核等次") @Nullable AssessmentGrade midTermGrade,
        @Schema(title = "期满考核等次") @Nullable AssessmentGrade finalGrade,

        @Schema(title = "考核情况") @PlainText(max = 1000, lines = true) @Nullable
        String assessment) {

    @Override
    public String toString() {
        return "a change of a person";
    }
}
