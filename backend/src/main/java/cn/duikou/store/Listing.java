package cn.duikou.store;

import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A list that can be read page by page: which columns of which table, how it may be sorted, and what is looked up for
 * each row of the page (as {@code p}) only after the page has been cut.
 */
public record Listing<T>(
        String name,
        String columns,
        String table,
        String lookedUp,
        List<SortKey> sortKeys,
        String standardSort,
        Rows.Reading<T> reading) {

    private static final int LARGEST_PAGE = 200;

    public Paged<T> read(Connection connection, Cursors cursors, Conditions conditions, PageParameters asked)
            throws SQLException {
        Given given = new Given();
        int size = given.whole("size", asked.size, 20, 1, LARGEST_PAGE);
        int page = given.whole("page", asked.page, 1, 1, Integer.MAX_VALUE);
        if ((long) page * size > Paged.COUNTED + size) {
            given.found(Finding.at("page", "TOO_DEEP", Paged.COUNTED));
        }
        given.refuseIfWrong();
        Sorting sorting = Sorting.of(asked.sort, standardSort, sortKeys);
        String list = name + sorting.name() + conditions.fingerprint();
        List<String> place = asked.after == null
                ? List.of()
                : cursors.read(list, asked.after, sorting.keys().size() + 1);
        if (conditions.isSearch()) {
            Rows.planForTheseWords(connection);
        }
        int count = place.isEmpty() ? count(connection, conditions) : Integer.parseInt(place.getLast());
        int offset = place.isEmpty() ? (page - 1) * size : 0;
        List<Keyed<T>> found = page(connection, from(place, conditions, sorting), sorting, size, offset);
        String next = found.size() > size && sorting.isUniform()
                ? cursors.write(list, found.get(size - 1).place(count))
                : null;
        List<T> items = found.stream().limit(size).map(Keyed::row).toList();
        int counted = conditions.counted();
        return new Paged<>(items, page, size, Math.min(count, counted), count > counted, next);
    }

    private static Conditions from(List<String> place, Conditions conditions, Sorting sorting) {
        if (place.isEmpty()) {
            return conditions;
        }
        List<String> keys = place.subList(0, place.size() - 1);
        return conditions.copy().and(sorting.after(), keys.toArray());
    }

    private List<Keyed<T>> page(Connection connection, Conditions conditions, Sorting sorting, int size, int offset)
            throws SQLException {
        List<Object> arguments = new ArrayList<>(conditions.arguments());
        arguments.add(size + 1);
        arguments.add(offset);
        String cut = "select " + columns + ", array[" + sorting.cursorColumns() + "] as row_keys from " + table
                + conditions.where() + sorting.orderBy() + " limit ? offset ?";
        return Rows.all(
                connection,
                "select p.*, " + lookedUp + " from (" + cut + ") p",
                arguments,
                row -> new Keyed<>(reading.read(row), Rows.texts(row, "row_keys")));
    }

    private int count(Connection connection, Conditions conditions) throws SQLException {
        List<Object> arguments = new ArrayList<>(conditions.arguments());
        arguments.add(conditions.counted() + 1);
        String sql = "select count(*) from (select from " + table + conditions.where() + " limit ?) as counted";
        return Rows.all(connection, sql, arguments, row -> row.getInt(1)).getFirst();
    }

    private record Keyed<T>(T row, List<String> keys) {

        /** The sort keys, and the total as it was counted for the first page: reading on counts no more. */
        List<String> place(int count) {
            List<String> place = new ArrayList<>(keys);
            place.add(String.valueOf(count));
            return place;
        }
    }
}
