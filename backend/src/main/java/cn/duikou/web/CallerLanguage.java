package cn.duikou.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language in which this request wants to be answered. */
@RequestScoped
public class CallerLanguage {

    private final HttpHeaders headers;

    CallerLanguage(HttpHeaders headers) {
        this.headers = headers;
    }

    public Locale locale() {
        return Messages.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public String text(String code) {
        return Messages.text(locale(), code, List.of());
    }

    public String text(Finding found) {
        return Messages.text(locale(), found.code(), found.values());
    }

    public List<FieldError> told(List<Finding> findings) {
        return findings.stream().map(found -> FieldError.of(found, locale())).toList();
    }
}
