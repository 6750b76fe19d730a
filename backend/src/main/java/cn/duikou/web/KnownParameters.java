package cn.duikou.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a query parameter that the operation does not have, or not more than once: a mistyped filter must not answer
 * with everything, and of two values none may be passed over.
 */
class KnownParameters {

    private final Map<Method, Map<String, Boolean>> mayRepeat = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo operation) {
        Method method = operation.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getName().startsWith("cn.duikou")) {
            return;
        }
        Map<String, Boolean> known = mayRepeat.computeIfAbsent(method, KnownParameters::of);
        List<Finding> wrong = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!known.containsKey(name)) {
                wrong.add(Finding.at(name, "UNKNOWN_PARAMETER", name));
            } else if (values.size() > 1 && !known.get(name)) {
                wrong.add(Finding.at(name, "DOUBLED", name));
            }
        });
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.UNKNOWN_PARAMETER, wrong);
        }
    }

    private static Map<String, Boolean> of(Method method) {
        Stream<Declared> declared = Arrays.stream(method.getParameters()).flatMap(KnownParameters::declared);
        Stream<Declared> everyWrite = method.isAnnotationPresent(Write.class)
                ? Stream.of(new Declared(Writing.DRY_RUN, Boolean.class))
                : Stream.of();
        return Stream.concat(declared, everyWrite)
                .collect(Collectors.toMap(
                        Declared::name, parameter -> parameter.type() == List.class, (one, other) -> one));
    }

    private static Stream<Declared> declared(Parameter parameter) {
        RestQuery query = parameter.getAnnotation(RestQuery.class);
        if (query != null) {
            String name = query.value().isEmpty() ? parameter.getName() : query.value();
            return Stream.of(new Declared(name, parameter.getType()));
        }
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(field -> new Declared(field.getName(), field.getType()))
                : Stream.of();
    }

    private record Declared(String name, Class<?> type) {}
}
