package cn.duikou.sealing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys by which personal data are sealed: the first seals, all of them open. */
@Singleton
public class SealingKeys {

    private static final String FILE = "personal-data.keys";
    private static final String KEY = "[A-Za-z0-9_.-]{1,40}:[A-Za-z0-9+/]{43}=";

    private final Map<String, byte[]> keys;

    public SealingKeys(PersonalData settings) {
        this.keys = parsed(lines(settings));
    }

    /** The id of the key that seals now; none where no key was given. */
    public Optional<String> current() {
        return keys.keySet().stream().findFirst();
    }

    public byte @Nullable [] find(String id) {
        return keys.get(id);
    }

    public List<String> ids() {
        return List.copyOf(keys.keySet());
    }

    /** All of them, the newest first. */
    public List<byte[]> all() {
        return List.copyOf(keys.values());
    }

    private static List<String> lines(PersonalData settings) {
        String given = settings.keys().orElse("").strip();
        if (given.isEmpty()) {
            return settings.home().map(SealingKeys::ownKeys).orElse(List.of());
        }
        return given.contains(":") ? Arrays.asList(given.split(",")) : read(Path.of(given));
    }

    private static List<String> ownKeys(String home) {
        Path file = Path.of(home, FILE);
        return Files.exists(file) ? read(file) : List.of(newKey(file));
    }

    /** For its owner's eyes from the first moment on. */
    private static String newKey(Path file) {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        String line = "local:" + Base64.getEncoder().encodeToString(key);
        try {
            Files.createDirectories(file.getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, line + "\n", StandardOpenOption.WRITE);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException("A key for personal data could not be made at " + file, e);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The keys for personal data could not be read from " + file, e);
        }
    }

    /** A key that is not whole is told by its place alone: what is wrong with it may be the secret itself. */
    private static Map<String, byte[]> parsed(List<String> lines) {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        for (String line :
                lines.stream().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            int place = keys.size() + 1;
            String id = line.substring(0, Math.max(line.indexOf(':'), 0));
            if (!line.matches(KEY) || keys.containsKey(id)) {
                throw new IllegalArgumentException("Key " + place + " of DUIKOU_PERSONAL_DATA_KEYS is not of the form "
                        + "id:base64 with 32 bytes and an id of its own.");
            }
            keys.put(id, Base64.getDecoder().decode(line.substring(id.length() + 1)));
        }
        return keys;
    }
}
