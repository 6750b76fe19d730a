package cn.duikou.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads query parameters as what they should be, and gathers all that are wrong before it refuses. */
public final class Given {

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,2})?");
    private static final Pattern FLAG = Pattern.compile("true|false");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,200}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final UUID NIL = new UUID(0, 0);
    private static final int LONGEST_TEXT = 200;

    private final List<Finding> wrong = new ArrayList<>();

    public @Nullable LocalDate date(String name, @Nullable String text) {
        return one(name, text, "NOT_A_DATE", DAY, LocalDate::parse);
    }

    public @Nullable BigDecimal amount(String name, @Nullable String text) {
        return one(name, text, "NOT_AN_AMOUNT", AMOUNT, BigDecimal::new);
    }

    public @Nullable Boolean flag(String name, @Nullable String text) {
        return one(name, text, "NOT_A_FLAG", FLAG, Boolean::valueOf);
    }

    public int whole(String name, @Nullable String text, int standard, int least, int most) {
        BigInteger given = one(name, text, "NOT_A_NUMBER", WHOLE, BigInteger::new);
        if (given == null) {
            return standard;
        }
        if (given.compareTo(BigInteger.valueOf(least)) < 0 || given.compareTo(BigInteger.valueOf(most)) > 0) {
            wrong.add(Finding.at(name, "OUT_OF_RANGE", String.valueOf(least), String.valueOf(most)));
            return standard;
        }
        return given.intValue();
    }

    /** One that must be there; 0 where it is not, which {@link #refuseIfWrong} tells. */
    public int number(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            wrong.add(Finding.at(name, "REQUIRED"));
        }
        return whole(name, text, 0, 0, Integer.MAX_VALUE);
    }

    /** One that must be there; the nil one where it is not, which {@link #refuseIfWrong} tells. */
    public UUID id(String name, @Nullable String text) {
        UUID id = one(name, text, "NOT_AN_ID", ID, UUID::fromString);
        if (text == null || text.isEmpty()) {
            wrong.add(Finding.at(name, "REQUIRED"));
        }
        return id == null ? NIL : id;
    }

    public <E extends Enum<E>> List<E> options(String name, @Nullable List<String> texts, Class<E> type) {
        List<E> options = new ArrayList<>();
        for (String text : texts == null ? List.<String>of() : texts) {
            Arrays.stream(type.getEnumConstants())
                    .filter(option -> option.name().equals(text))
                    .findFirst()
                    .ifPresentOrElse(options::add, () -> wrong.add(Finding.notOneOf(type, name)));
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

    /** The form comes first: readers of the JDK also take other digits, signs and years beyond 9999. */
    private <T> @Nullable T one(
            String name, @Nullable String text, String code, Pattern form, Function<String, T> reading) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (form.matcher(text).matches()) {
            try {
                return reading.apply(text);
            } catch (DateTimeParseException noSuchDay) {
                // told below like what has no form
            }
        }
        wrong.add(Finding.at(name, code));
        return null;
    }
}
