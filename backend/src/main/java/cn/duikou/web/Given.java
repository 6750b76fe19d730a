package cn.duikou.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads query parameters as what they should be, and gathers all that are wrong before it refuses. */
public final class Given {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");
    private static final int LONGEST_TEXT = 200;

    private final List<Finding> wrong = new ArrayList<>();

    public @Nullable LocalDate date(String name, @Nullable String text) {
        return one(name, text, "NOT_A_DATE", LocalDate::parse);
    }

    public @Nullable BigDecimal amount(String name, @Nullable String text) {
        return one(name, text, "NOT_AN_AMOUNT", given -> {
            if (!AMOUNT.matcher(given).matches()) {
                throw new IllegalArgumentException(given);
            }
            return new BigDecimal(given);
        });
    }

    public @Nullable Boolean flag(String name, @Nullable String text) {
        return one(name, text, "NOT_A_FLAG", given -> switch (given) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(given);
        });
    }

    public int whole(String name, @Nullable String text, int standard, int least, int most) {
        Integer given = one(name, text, "NOT_A_NUMBER", Integer::valueOf);
        if (given != null && (given < least || given > most)) {
            wrong.add(Finding.at(name, "OUT_OF_RANGE", least, most));
        }
        return given == null ? standard : given;
    }

    public <E extends Enum<E>> List<E> options(String name, @Nullable List<String> texts, Class<E> type) {
        List<E> options = new ArrayList<>();
        for (String text : texts == null ? List.<String>of() : texts) {
            Arrays.stream(type.getEnumConstants())
                    .filter(option -> option.name().equals(text))
                    .findFirst()
                    .ifPresentOrElse(
                            options::add,
                            () -> wrong.add(Finding.at(name, "NOT_ONE_OF", Arrays.toString(type.getEnumConstants()))));
        }
        return options;
    }

    /** A text to look for or a code: no control characters, of bearable length. */
    public @Nullable String text(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST_TEXT) {
            wrong.add(Finding.at(name, "TOO_LONG", LONGEST_TEXT));
        } else if (!CleanText.is(text, false)) {
            wrong.add(Finding.at(name, "CONTROL_CHARACTER"));
        }
        return text.strip();
    }

    public List<String> texts(String name, @Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(text -> text(name, text))
                        .filter(text -> text != null)
                        .toList();
    }

    public void found(Finding finding) {
        wrong.add(finding);
    }

    public void refuseIfWrong() {
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.INVALID, wrong);
        }
    }

    private <T> @Nullable T one(String name, @Nullable String text, String code, Function<String, T> reading) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            wrong.add(Finding.at(name, code));
            return null;
        }
    }
}
