package cn.duikou.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a query parameter that the operation does not have: a mistyped filter must not answer with everything. */
class KnownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo operation) {
        Method method = operation.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getName().startsWith("cn.duikou")) {
            return;
        }
        List<Finding> unknown = request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name ->
                        !known.computeIfAbsent(method, KnownParameters::of).contains(name))
                .map(name -> Finding.at(name, "UNKNOWN_PARAMETER", name))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.because(ProblemCode.UNKNOWN_PARAMETER, unknown);
        }
    }

    private static Set<String> of(Method method) {
        Stream<String> declared = Arrays.stream(method.getParameters()).flatMap(KnownParameters::names);
        Stream<String> everyWrite = method.isAnnotationPresent(Write.class) ? Stream.of(Writing.DRY_RUN) : Stream.of();
        return Stream.concat(declared, everyWrite).collect(Collectors.toSet());
    }

    private static Stream<String> names(Parameter parameter) {
        RestQuery query = parameter.getAnnotation(RestQuery.class);
        if (query != null) {
            return Stream.of(query.value().isEmpty() ? parameter.getName() : query.value());
        }
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(java.lang.reflect.Field::getName)
                : Stream.of();
    }
}
