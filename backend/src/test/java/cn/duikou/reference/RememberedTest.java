package cn.duikou.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    void loads_again_when_told_to_forget() {
        remembered.get();
        remembered.forget();
        assertEquals(2, remembered.get());
    }
}
