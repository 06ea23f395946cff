// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.media;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Source;

/** Who records straight from a sound card, as the kernel says; for where there is no sound server. Belongs into a background. */
public final class AlsaRecorders implements Source<Set<String>> {
    private static final Pattern OWNER = Pattern.compile("(?m)^owner_pid\\s*:\\s*(\\d+)\\s*$");
    private static final Pattern RUNNING = Pattern.compile("(?m)^state:\\s*RUNNING\\s*$");
    /** They hold the card for others, and may do so all day. */
    private static final Set<String> SERVERS = Set.of("pulseaudio", "pipewire", "wireplumber", "jackd", "jackdbus", "sndiod");

    private final Path proc;

    /** @param proc the kernel's folder of processes, which is {@code /proc} but in tests */
    public AlsaRecorders(Path proc) {
        this.proc = proc;
    }

    @Override
    public String name() {
        return "ALSA";
    }

    @Override
    public Answer<Set<String>> ask() {
        Path cards = proc.resolve("asound");
        if (!Files.isDirectory(cards)) {
            return new Answer.Silent<>("there is no sound card", "");
        }
        Set<String> recorders = new HashSet<>();
        for (Path card : KernelFiles.in(cards, "card[0-9]*")) {
            for (Path device : KernelFiles.in(card, "pcm*c")) {
                KernelFiles.in(device, "sub*").forEach(sub -> owner(sub.resolve("status")).ifPresent(recorders::add));
            }
        }
        if (SERVERS.stream().anyMatch(recorders::contains)) {
            return new Answer.Silent<>("a sound server holds the microphone and does not say for whom", "");
        }
        return new Answer.Known<>(Set.copyOf(recorders));
    }

    private Optional<String> owner(Path status) {
        String text = KernelFiles.read(status);
        Matcher owner = OWNER.matcher(text);
        if (!RUNNING.matcher(text).find() || !owner.find()) {
            return Optional.empty();
        }
        return Optional
                .of(new Recording(Map.of("application.name", KernelFiles.read(proc.resolve(owner.group(1)).resolve("comm")))).name());
    }
}
