package cn.duikou.meeting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Meetings as a caller sends them. */
public final class MeetingFixture {

    private MeetingFixture() {}

    /** A meeting of 辽宁 and 江苏 with all that is required; fields may be changed before it is sent. */
    public static Map<String, Object> aMeeting() {
        return new TreeMap<>(Map.of(
                "name", "两省对口合作联席会议",
                "pairCode", "LN-JS",
                "clauses", List.of("S1.f"),
                "kind", "WORK_MEETING",
                "level", "PROVINCE",
                "heldOn", "2025-05-12",
                "hostSide", "NORTHEAST",
                "place", "沈阳市",
                "delegations",
                        List.of(
                                delegation("NORTHEAST", "辽宁省发展改革委", "HEAD_OF_DEPARTMENT"),
                                delegation("EAST", "江苏省发展改革委", "LEADER"))));
    }

    /** With whatever a meeting may have. */
    static Map<String, Object> aDetailedMeeting() {
        Map<String, Object> meeting = aMeeting();
        meeting.putAll(Map.of(
                "endedOn", "2025-05-13",
                "agenda", "回顾与展望。\n园区共建。",
                "minutes", "一致同意。",
                "commitments",
                        List.of(
                                with(commitment(1, "2025-12-31"), "keptOn", "2025-12-01"),
                                with(commitment(2, "2025-06-30"), "keptOn", "2025-09-01"),
                                commitment(3, "2025-12-31"),
                                commitment(7, "2099-12-31"),
                                with(
                                        with(commitment(9, "2026-01-31"), "cancelledOn", "2025-10-01"),
                                        "cancelReason",
                                        "改由企业自行商定"))));
        meeting.put("sourceTitle", "辽宁日报");
        meeting.put("sourceAddress", "https://example.invalid/a");
        return meeting;
    }

    static Map<String, Object> delegation(String side, String organisation, String rank) {
        return Map.of("side", side, "organisation", organisation, "rank", rank, "people", 12);
    }

    public static Map<String, Object> commitment(int number, String dueOn) {
        return new TreeMap<>(Map.of(
                "number",
                number,
                "content",
                "第" + number + "项合作事项",
                "side",
                "EAST",
                "dueOn",
                dueOn,
                "clause",
                "T4.2.a"));
    }

    public static Map<String, Object> with(Map<String, Object> facts, String field, Object value) {
        Map<String, Object> changed = new TreeMap<>(facts);
        changed.put(field, value);
        return changed;
    }
}
