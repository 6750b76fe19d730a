package cn.duikou.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** Names and signatures. */
final class Shapes {

    private static final Pattern EMPTY_NAME =
            Pattern.compile("[A-Za-z]+(Impl|Util|Utils|Manager|Helper|DTO|Dto|Service)|(Base|Abstract)[A-Z][A-Za-z]*");

    private Shapes() {}

    /** Constructors aside, whose parameters are what a class or record consists of. */
    static ArchCondition<JavaMethod> takeAtMost(int parameters) {
        return new ArchCondition<>("take at most " + parameters + " parameters") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                int taken = method.getRawParameterTypes().size();
                if (taken > parameters && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes " + taken));
                }
            }
        };
    }

    static ArchCondition<JavaClass> haveAnEmptyName() {
        return new ArchCondition<>("have a name that says nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
                    events.add(SimpleConditionEvent.satisfied(type, type.getName() + " says nothing"));
                }
            }
        };
    }
}
