package cn.duikou.exchange;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who a participant is, as far as a secondment needs it. It is stored sealed, and never told by {@link #toString}. */
@Schema(title = "个人信息")
public record Person(
        @Schema(title = "姓名") @Required @PlainText(max = 50) String name,

        @Schema(title = "性别") @Required Sex sex,

        @Schema(title = "出生年月", examples = "1980-05") @Required @Pattern(regexp = Person.MONTH, message = "NOT_A_MONTH")
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

    static final int OF_AGE = 18;
    static final String MONTH = "(19[3-9][0-9]|20[0-9]{2})-(0[1-9]|1[0-2])";

    /** Whether somebody born in that month is of age, at least in the course of the month in which a term begins. */
    boolean isOfAgeOn(LocalDate day) {
        return !YearMonth.parse(birthMonth).plusYears(OF_AGE).isAfter(YearMonth.from(day));
    }

    /** Whether both are told to be the same human being, as far as a secondment knows. */
    boolean hasIdentityOf(Person other) {
        return name.equals(other.name) && sex == other.sex && birthMonth.equals(other.birthMonth);
    }

    @Override
    public String toString() {
        return "a person";
    }
}
