package cn.duikou.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Keeps content under its SHA-256. What is there already is laid again, which also mends what was damaged. */
interface ContentStore {

    void put(String sha256, Path file) throws IOException;

    /**
     * @throws NoSuchFileException where there is no such content
     */
    InputStream open(String sha256) throws IOException;

    /** What was laid before that moment. */
    List<String> laidBefore(Instant moment) throws IOException;

    void delete(String sha256) throws IOException;
}
