package cn.duikou.plan;

import cn.duikou.plan.Narrative.Block;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the mark of what was taken over from an earlier plan, as long as it stands as it was taken over. */
final class CarriedMarks {

    private CarriedMarks() {}

    /** A block that is none of those carried before is one that somebody has written, whatever it says of itself. */
    static Narrative kept(Narrative written, Narrative former) {
        Set<Block> carried = former.content().stream().filter(Block::carried).collect(Collectors.toSet());
        List<Block> blocks = written.content().stream()
                .map(block -> block.carried() && !carried.contains(block) ? block.carried(false) : block)
                .toList();
        return new Narrative(blocks);
    }
}
