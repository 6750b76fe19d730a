package cn.duikou.park;

import cn.duikou.ledger.FactLists;
import cn.duikou.pair.Side;
import cn.duikou.web.Money;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version of how both sides share what a park yields (跨地区利益分享机制, 三(四)2), in words that can be computed. It is
 * in force for whole calendar years, because the budget year (预算年度) is one and nobody's tax or output of half a year
 * is known: what is signed in July shares from the first of January before or after it. Amounts are 万元.
 */
@Schema(title = "利益分享条款")
public record BenefitTerms(
        @Schema(title = "分享内容") @Required BenefitBase base,

        @Schema(title = "属地方", description = "the side in whose books the base arises; the other side is the partner")
        @Required
        Side host,

        @Schema(title = "起期", description = "a first of January", examples = "2018-01-01") @Required @PlanDate
        LocalDate fromOn,

        @Schema(title = "止期", description = "the last day, a 31 December", examples = "2027-12-31") @Required @PlanDate
        LocalDate toOn,

        @Schema(title = "分档方式") @Required Tiering tiering,

        @Schema(title = "分享档次", description = "ascending, the first from 0")
        @Required
        @Size(min = 1, max = 20, message = "TIERS_COUNT")
        List<@Valid @Required Tier> tiers,

        @Schema(
                title = "合作方保底（万元）",
                description =
                        "least part of the partner a year, as far as the base reaches; not in the years of the host",
                examples = "100.00")
        @Money
        @Nullable
        BigDecimal partnerFloorWan,

        @Schema(title = "合作方封顶（万元）", description = "greatest part of the partner a year", examples = "5000.00")
        @Money
        @Nullable
        BigDecimal partnerCapWan,

        @Schema(
                title = "前若干年全部归属地方（年）",
                description = "whole years from the beginning of these terms; with later terms they count anew",
                examples = "5")
        @Nullable
        Integer hostFirstYears,

        @Schema(
                title = "双方填报数的允许差额（万元）",
                description = "up to it the host's figure counts, beyond it there is a dispute; none without it",
                examples = "0.50")
        @Money
        @Nullable
        BigDecimal toleranceWan,

        @Schema(
                title = "结算期限（天）",
                description = "days after the end of a year, by then it is settled",
                examples = "120")
        @Required
        @Min(value = 1, message = "NOT_DAYS_OF_A_YEAR")
        @Max(value = 365, message = "NOT_DAYS_OF_A_YEAR")
        Integer settleWithinDays,

        @Schema(title = "退出约定", description = "who may leave when, and what becomes of the park")
        @PlainText(max = 2000, lines = true)
        @Nullable
        String exitClause,

        @Schema(title = "退出日期", description = "a 31 December, the last day in force when the terms end early")
        @PlanDate
        @Nullable
        LocalDate exitedOn) {

    public BenefitTerms {
        tiers = FactLists.asGiven(tiers);
    }

    static Optional<BenefitTerms> inForce(List<BenefitTerms> versions, BenefitBase base, int year) {
        return versions.stream()
                .filter(terms -> terms.base() == base && terms.cover(year))
                .findFirst();
    }

    /** The last day in force. */
    LocalDate endsOn() {
        return Objects.requireNonNullElse(exitedOn, toOn);
    }

    boolean cover(int year) {
        return !fromOn.isAfter(LocalDate.of(year, Month.JANUARY, 1)) && !endsOn().isBefore(lastDayOf(year));
    }

    /** Whether these stand in the place of the others: what is shared, and from when on, is the same. */
    boolean replaces(BenefitTerms other) {
        return base == other.base && fromOn.equals(other.fromOn);
    }

    /** Whether both share alike, but for when they may have been left. */
    boolean saysTheSame(BenefitTerms other) {
        return content().equals(other.content());
    }

    /** Amounts as texts, for 50 and 50.00 are the same. */
    private List<String> content() {
        return Stream.concat(
                        Stream.<@Nullable Object>of(
                                base, host, fromOn, toOn, tiering, hostFirstYears, settleWithinDays, exitClause),
                        Stream.concat(
                                Stream.<@Nullable Object>of(
                                        plain(partnerFloorWan), plain(partnerCapWan), plain(tolerance())),
                                tiers.stream()
                                        .flatMap(tier -> Stream.of(
                                                plain(tier.fromWan()),
                                                plain(tier.northeastPercent()),
                                                plain(tier.eastPercent())))))
                .map(String::valueOf)
                .toList();
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    boolean leaveToHost(int year) {
        return hostFirstYears != null && year - fromOn.getYear() < hostFirstYears;
    }

    BigDecimal tolerance() {
        return Objects.requireNonNullElse(toleranceWan, BigDecimal.ZERO);
    }

    /** The day by which a year should be settled. */
    LocalDate dueOn(int year) {
        return lastDayOf(year).plusDays(settleWithinDays);
    }

    private static LocalDate lastDayOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
