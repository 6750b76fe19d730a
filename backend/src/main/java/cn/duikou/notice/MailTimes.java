package cn.duikou.notice;

import cn.duikou.reference.WorkingDays;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is due to be mailed to a person at an instant, in the time of China; pure. */
record MailTimes(LocalTime digestAt, LocalTime officeFrom, LocalTime officeTo, WorkingDays calendar) {

    MailTimes {
        if (!officeFrom.isBefore(officeTo) || digestAt.isBefore(officeFrom) || !digestAt.isBefore(officeTo)) {
            throw new IllegalArgumentException(
                    "The daily mail goes out within office hours, which end after they begin");
        }
    }

    /** Nothing is ever sent at another time. */
    boolean isOpen(LocalDateTime now) {
        LocalTime time = now.toLocalTime();
        return calendar.isWorked(now.toLocalDate()) && !time.isBefore(officeFrom) && time.isBefore(officeTo);
    }

    /**
     * What to send now.
     *
     * @param urgent what is urgent as things stand
     * @param begun what has been sent, or may have been
     */
    List<Errand> due(LocalDateTime now, Collection<Errand> urgent, Set<Errand> begun) {
        if (!isOpen(now)) {
            return List.of();
        }
        Stream<Errand> daily =
                now.toLocalTime().isBefore(digestAt) ? Stream.empty() : Stream.of(Errand.daily(now.toLocalDate()));
        return Stream.concat(urgent.stream(), daily)
                .distinct()
                .filter(errand -> !begun.contains(errand))
                .toList();
    }
}
