package cn.duikou.evaluation;

import cn.duikou.evaluation.Missing.Reason;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A formula of a score sheet, read and checked once: an expression of the Common Expression Language over numbers. It has no
 * macros and no functions but {@code min}, {@code max} and {@code floor}, so that its cost is bounded by its length.
 */
final class Formula {

    /** Characters. */
    static final int LONGEST = 2000;

    private static final CelOptions BOUNDS = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(FormulaReading.DEEPEST)
            .build();
    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(BOUNDS)
            .addFunctionDeclarations(ofTwo("min"), ofTwo("max"), ofTwo(FormulaReading.DIVIDED), ofOne("floor"))
            .build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(BOUNDS)
            .addFunctionBindings(
                    CelFunctionBinding.from("min_numbers", Double.class, Double.class, Math::min),
                    CelFunctionBinding.from("max_numbers", Double.class, Double.class, Math::max),
                    CelFunctionBinding.from("divided_numbers", Double.class, Double.class, Formula::divided),
                    CelFunctionBinding.from("floor_number", Double.class, Math::floor))
            .build();

    private final Set<String> names;
    private final CelExpr read;
    private final CelRuntime.Program program;

    private Formula(Set<String> names, CelExpr read, CelRuntime.Program program) {
        this.names = names;
        this.read = read;
        this.program = program;
    }

    /** What a formula comes to. */
    enum Yield {
        NUMBER(SimpleType.DOUBLE, "FORMULA_NOT_A_NUMBER"),
        TRUTH(SimpleType.BOOL, "FORMULA_NOT_A_CONDITION");

        private final CelType type;
        private final String otherwise;

        Yield(CelType type, String otherwise) {
            this.type = type;
            this.otherwise = otherwise;
        }
    }

    static Formula of(String text, Yield wanted) throws NoFormula {
        FormulaReading reading = new FormulaReading(text);
        CelAbstractSyntaxTree parsed =
                tree(COMPILER.parse(text), reading, column -> new NoFormula("FORMULA_UNREADABLE", column));
        CelExpr read = reading.read(parsed.getExpr());
        CelCompilerBuilder naming = COMPILER.toCompilerBuilder();
        reading.names().forEach(name -> naming.addVar(name, SimpleType.DOUBLE));
        CelValidationResult checking =
                naming.build().check(CelAbstractSyntaxTree.newParsedAst(read, parsed.getSource()));
        CelAbstractSyntaxTree checked = tree(checking, reading, column -> new NoFormula("FORMULA_TYPES", column));
        if (!checked.getResultType().equals(wanted.type)) {
            throw new NoFormula(wanted.otherwise);
        }
        try {
            return new Formula(reading.names(), read, RUNTIME.createProgram(checked));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    Set<String> names() {
        return names;
    }

    /** @throws NoValue where a value is wanting, something is divided by nothing, or the result is no number */
    BigDecimal decimal(Function<String, @Nullable BigDecimal> values) {
        return new FormulaReckoning(values).number(read);
    }

    /** @throws NoValue the same */
    boolean holds(Function<String, @Nullable BigDecimal> values) {
        return new FormulaReckoning(values).truth(read);
    }

    /**
     * In binary numbers, as the first engine reckoned.
     *
     * @throws NoValue the same
     */
    double number(Function<String, @Nullable Double> values) {
        double result = evaluated(values, Double.class);
        if (!Double.isFinite(result)) {
            throw new NoValue(Reason.NOT_A_NUMBER, null);
        }
        return result;
    }

    /** The same by the first engine. */
    boolean truth(Function<String, @Nullable Double> values) {
        return evaluated(values, Boolean.class);
    }

    /** What is wanting matters only where it is asked for, and then the result is of no type of ours. */
    private <T> T evaluated(Function<String, @Nullable Double> values, Class<T> type) {
        String[] wanting = {null};
        try {
            Object result = program.eval(name -> {
                Double value = values.apply(name);
                if (value == null && wanting[0] == null) {
                    wanting[0] = name;
                }
                return Optional.ofNullable(value);
            });
            if (type.isInstance(result)) {
                return type.cast(result);
            }
        } catch (CelEvaluationException e) {
            throw new NoValue(Reason.DIVISION_BY_ZERO, null);
        }
        throw new NoValue(Reason.NO_VALUE, wanting[0]);
    }

    private static double divided(double dividend, double divisor) {
        if (divisor == 0) {
            throw new ArithmeticException();
        }
        return dividend / divisor;
    }

    private static CelAbstractSyntaxTree tree(
            CelValidationResult result, FormulaReading reading, IntFunction<NoFormula> otherwise) throws NoFormula {
        if (result.hasError()) {
            CelIssue first = result.getErrors().getFirst();
            throw first.getMessage().contains("recursion")
                    ? reading.tooDeep()
                    : otherwise.apply(1 + first.getSourceLocation().getColumn());
        }
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CelFunctionDecl ofOne(String name) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(name + "_number", SimpleType.DOUBLE, SimpleType.DOUBLE));
    }

    private static CelFunctionDecl ofTwo(String name) {
        return CelFunctionDecl.newFunctionDeclaration(
                name,
                CelOverloadDecl.newGlobalOverload(
                        name + "_numbers", SimpleType.DOUBLE, SimpleType.DOUBLE, SimpleType.DOUBLE));
    }
}
