package cn.duikou.evaluation;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelIdent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a parsed expression as a formula: what is not named here is not offered, so nothing repeats itself, builds lists or
 * looks into texts. Whole numbers become decimal ones, names of two parts become one, and a division becomes one that refuses
 * nothing as divisor.
 */
final class FormulaReading {

    static final int MOST_NODES = 400;
    static final int DEEPEST = 100;
    static final String DIVIDED = "divided";

    /** What CEL calls its operators, and our own three functions. */
    private static final Map<String, Integer> OFFERED = Map.ofEntries(
            Map.entry("_+_", 2),
            Map.entry("_-_", 2),
            Map.entry("_*_", 2),
            Map.entry("_/_", 2),
            Map.entry("-_", 1),
            Map.entry("_<_", 2),
            Map.entry("_<=_", 2),
            Map.entry("_>_", 2),
            Map.entry("_>=_", 2),
            Map.entry("_==_", 2),
            Map.entry("_!=_", 2),
            Map.entry("_&&_", 2),
            Map.entry("_||_", 2),
            Map.entry("!_", 1),
            Map.entry("_?_:_", 3),
            Map.entry("min", 2),
            Map.entry("max", 2),
            Map.entry("floor", 1));

    private final String text;
    private final Set<String> names = new TreeSet<>();
    private int nodes;

    FormulaReading(String text) {
        this.text = text;
    }

    /** All names that stand in what was read, such as {@code measures.PROJECTS}. */
    Set<String> names() {
        return names;
    }

    CelExpr read(CelExpr expression) throws NoFormula {
        return read(expression, DEEPEST);
    }

    /** What is nested is told from what only goes on and on, which a parser takes for nested too. */
    NoFormula tooDeep() {
        int open = 0;
        int deepest = 0;
        for (char one : text.toCharArray()) {
            open += one == '(' ? 1 : one == ')' ? -1 : 0;
            deepest = Math.max(deepest, open);
        }
        return new NoFormula(deepest > DEEPEST / 2 ? "FORMULA_TOO_DEEP" : "FORMULA_TOO_LONG", DEEPEST);
    }

    private CelExpr read(CelExpr expression, int deeper) throws NoFormula {
        nodes++;
        if (nodes > MOST_NODES) {
            throw new NoFormula("FORMULA_TOO_LARGE", MOST_NODES);
        }
        if (deeper == 0) {
            throw tooDeep();
        }
        return switch (expression.exprKind().getKind()) {
            case CONSTANT -> constant(expression);
            case IDENT -> named(expression, expression.ident().name());
            case SELECT -> named(expression, path(expression));
            case CALL -> call(expression, deeper);
            default -> throw new NoFormula("FORMULA_NOT_OFFERED");
        };
    }

    private static CelExpr constant(CelExpr expression) throws NoFormula {
        return switch (expression.constant().getKind()) {
            case INT64_VALUE ->
                expression.toBuilder()
                        .setConstant(CelConstant.ofValue(
                                (double) expression.constant().int64Value()))
                        .build();
            case DOUBLE_VALUE -> finite(expression);
            case BOOLEAN_VALUE -> expression;
            default -> throw new NoFormula("FORMULA_NOT_OFFERED");
        };
    }

    private static String path(CelExpr select) throws NoFormula {
        CelExpr operand = select.select().operand();
        if (select.select().testOnly() || operand.exprKind().getKind() != CelExpr.ExprKind.Kind.IDENT) {
            throw new NoFormula("FORMULA_NOT_OFFERED");
        }
        return operand.ident().name() + "." + select.select().field();
    }

    private CelExpr named(CelExpr expression, String name) {
        names.add(name);
        return expression.toBuilder()
                .setIdent(CelIdent.newBuilder().setName(name).build())
                .build();
    }

    private CelExpr call(CelExpr expression, int deeper) throws NoFormula {
        CelCall call = expression.call();
        Integer taken = OFFERED.get(call.function());
        if (call.target().isPresent() || taken == null || call.args().size() != taken) {
            throw new NoFormula("FORMULA_NOT_OFFERED");
        }
        List<CelExpr> arguments = new ArrayList<>();
        for (CelExpr argument : call.args()) {
            arguments.add(read(argument, deeper - 1));
        }
        boolean divides = call.function().equals("_/_");
        if (divides && isZero(arguments.getLast())) {
            throw new NoFormula("FORMULA_DIVIDES_BY_ZERO");
        }
        CelCall read = CelCall.newBuilder()
                .setFunction(divides ? DIVIDED : call.function())
                .addArgs(arguments)
                .build();
        return finite(expression.toBuilder().setCall(read).build());
    }

    /** What comes to no number always. */
    private static CelExpr finite(CelExpr expression) throws NoFormula {
        Double known = known(expression);
        if (known != null && !Double.isFinite(known)) {
            throw new NoFormula("FORMULA_OUT_OF_RANGE");
        }
        return expression;
    }

    private static boolean isZero(CelExpr expression) {
        Double known = known(expression);
        return known != null && known == 0;
    }

    /** What stands there without any name comes to the same always. */
    private static @Nullable Double known(CelExpr expression) {
        return switch (expression.exprKind().getKind()) {
            case CONSTANT ->
                expression.constant().getKind() == CelConstant.Kind.DOUBLE_VALUE
                        ? expression.constant().doubleValue()
                        : null;
            case CALL -> known(expression.call());
            default -> null;
        };
    }

    private static @Nullable Double known(CelCall call) {
        Double first = known(call.args().getFirst());
        Double last = known(call.args().getLast());
        if (first == null || last == null) {
            return null;
        }
        return switch (call.function()) {
            case "-_" -> -first;
            case "_+_" -> first + last;
            case "_-_" -> first - last;
            case "_*_" -> first * last;
            case DIVIDED -> first / last;
            case "min" -> Math.min(first, last);
            case "max" -> Math.max(first, last);
            case "floor" -> Math.floor(first);
            default -> null;
        };
    }
}
