package cn.duikou.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final AtomicInteger source = new AtomicInteger();
    private final Remembered<Integer> remembered = new Remembered<>(source::incrementAndGet);

    @Test
    void loads_once() {
        remembered.get();
        assertEquals(1, remembered.get());
    }

    @Test
    void loads_again_when_told_to() {
        remembered.get();
        remembered.refresh();
        assertEquals(2, remembered.get());
    }

    @Test
    void loads_on_a_thread_of_its_own() {
        assertTrue(new Remembered<>(Thread::currentThread).get().isVirtual());
    }

    @Test
    void tells_why_there_is_no_value_and_tries_again() {
        var failing = new Remembered<>(() -> {
            if (source.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return "now";
        });
        assertThrows(IllegalStateException.class, failing::get);
        assertEquals("now", failing.get());
    }
}
