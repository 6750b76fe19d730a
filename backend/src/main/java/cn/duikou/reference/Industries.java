package cn.duikou.reference;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The industries of GB/T 4754-2017, held in memory. */
@ApplicationScoped
public class Industries {

    private static final String SECTIONS = "select code, name from industry_section order by code";
    private static final String DIVISIONS = "select code, section_code, name from industry_division order by code";

    private final Remembered<List<IndustrySection>> sections;

    Industries(ReferenceQuery query) {
        sections = new Remembered<>(() -> read(query));
    }

    public List<IndustrySection> sections() {
        return sections.get();
    }

    /** Finds a division by its two digits. */
    public Optional<IndustryDivision> find(String code) {
        return sections().stream()
                .flatMap(section -> section.divisions().stream())
                .filter(division -> division.code().equals(code))
                .findFirst();
    }

    /** The codes of the divisions that a section's letter or a division's digits stand for; none for an unknown code. */
    public List<String> divisionsOf(String code) {
        return sections().stream()
                .flatMap(section -> section.divisions().stream())
                .filter(division ->
                        division.code().equals(code) || division.sectionCode().equals(code))
                .map(IndustryDivision::code)
                .toList();
    }

    private static List<IndustrySection> read(ReferenceQuery query) {
        Map<String, List<IndustryDivision>> divisions =
                query.list(DIVISIONS, Industries::division).stream().collect(groupingBy(IndustryDivision::sectionCode));
        return query.list(SECTIONS, row -> {
            String code = row.getString("code");
            return new IndustrySection(code, row.getString("name"), List.copyOf(divisions.get(code)));
        });
    }

    private static IndustryDivision division(ResultSet row) throws SQLException {
        return new IndustryDivision(row.getString("code"), row.getString("section_code"), row.getString("name"));
    }
}
