// SPDX-License-Identifier: Apache-2.0
package deskbreak.app.windows;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Records as bytes, for two processes of the same program: whatever is made of records, enumerations, sealed interfaces of them, collections,
 * optional values, texts, numbers and times. Data binding by a library would take longer to load than the window that waits for it.
 */
final class Wire {
    /** More than any list or text that is sent; what claims to be longer is damaged. */
    private static final int LONGEST = 1 << 20;
    private static final Map<Class<?>, Form> SIMPLE = Map.ofEntries(
            form(boolean.class, DataOutput::writeBoolean, DataInput::readBoolean),
            form(int.class, DataOutput::writeInt, DataInput::readInt),
            form(long.class, DataOutput::writeLong, DataInput::readLong),
            form(double.class, DataOutput::writeDouble, DataInput::readDouble),
            form(String.class, Wire::text, Wire::text),
            form(Path.class, (out, path) -> text(out, path.toString()), in -> Path.of(text(in))),
            form(ZoneId.class, (out, zone) -> text(out, zone.getId()), in -> ZoneId.of(text(in))),
            form(LocalDate.class, (out, day) -> out.writeLong(day.toEpochDay()), in -> LocalDate.ofEpochDay(in.readLong())),
            form(LocalTime.class, (out, time) -> out.writeLong(time.toNanoOfDay()), in -> LocalTime.ofNanoOfDay(in.readLong())),
            form(Duration.class, (out, span) -> {
                out.writeLong(span.getSeconds());
                out.writeInt(span.getNano());
            }, in -> Duration.ofSeconds(in.readLong(), in.readInt())), form(Instant.class, (out, at) -> {
                out.writeLong(at.getEpochSecond());
                out.writeInt(at.getNano());
            }, in -> Instant.ofEpochSecond(in.readLong(), in.readInt())), form(OptionalInt.class, (out, number) -> {
                out.writeBoolean(number.isPresent());
                if (number.isPresent()) {
                    out.writeInt(number.getAsInt());
                }
            }, in -> in.readBoolean() ? OptionalInt.of(in.readInt()) : OptionalInt.empty()));

    private final Map<Type, Form> known = new HashMap<>(SIMPLE);

    /** How one type is written and read. */
    private interface Form {
        void write(DataOutput out, Object value) throws IOException;

        Object read(DataInput in) throws IOException;
    }

    private interface Write<T> {
        void to(DataOutput out, T value) throws IOException;
    }

    private interface Read<T> {
        T from(DataInput in) throws IOException;
    }

    /** Writes one message and hands it on at once. */
    <T> void write(OutputStream to, Class<T> type, T message) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        form(type).write(out, message);
        out.flush();
    }

    /**
     * Reads one message.
     *
     * @throws java.io.EOFException when there is none any more
     * @throws IOException also when what comes is no message
     */
    <T> T read(InputStream from, Class<T> type) throws IOException {
        try {
            return type.cast(form(type).read(new DataInputStream(from)));
        } catch (RuntimeException e) {
            throw new IOException("not understood: " + e, e);
        }
    }

    private synchronized Form form(Type type) {
        Form form = known.get(type);
        if (form == null) {
            form = type instanceof ParameterizedType generic ? generic(generic) : plain((Class<?>) type);
            known.put(type, form);
        }
        return form;
    }

    private Form plain(Class<?> type) {
        if (type.isEnum()) {
            List<Object> constants = List.of(type.getEnumConstants());
            return of((out, value) -> out.writeByte(constants.indexOf(value)), in -> constants.get(in.readUnsignedByte()));
        }
        return type.isRecord() ? record(type) : oneOf(type);
    }

    private Form record(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        try {
            return new RecordForm(type.getDeclaredConstructor(components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new)),
                    components.stream().map(RecordComponent::getAccessor).toList(),
                    components.stream().map(c -> form(c.getGenericType())).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
    }

    /** The records of a sealed interface, told apart by their place in its list. */
    private Form oneOf(Class<?> type) {
        List<Class<?>> kinds = kinds(type).toList();
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("nothing says how to send " + type);
        }
        return of((out, value) -> {
            int kind = kinds.indexOf(value.getClass());
            out.writeByte(kind);
            form(kinds.get(kind)).write(out, value);
        }, in -> form(kinds.get(in.readUnsignedByte())).read(in));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type);
        }
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Wire::kinds) : Stream.empty();
    }

    private Form generic(ParameterizedType type) {
        List<Form> parts = Arrays.stream(type.getActualTypeArguments()).map(this::form).toList();
        Form first = parts.getFirst();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return of((out, value) -> all(out, first, ((Optional<?>) value).stream().toList()), in -> all(in, first).stream().findFirst());
        }
        if (raw == Map.class) {
            return of((out, value) -> {
                all(out, first, ((Map<?, ?>) value).keySet());
                all(out, parts.getLast(), ((Map<?, ?>) value).values());
            }, in -> paired(all(in, first), all(in, parts.getLast())));
        }
        Form list = of((out, value) -> all(out, first, (Collection<?>) value), in -> all(in, first));
        return raw == Set.class ? of(list::write, in -> new LinkedHashSet<>((List<?>) list.read(in))) : list;
    }

    private static void all(DataOutput out, Form form, Collection<?> values) throws IOException {
        out.writeInt(values.size());
        for (Object value : values) {
            form.write(out, value);
        }
    }

    private static List<Object> all(DataInput in, Form form) throws IOException {
        int count = length(in);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(form.read(in));
        }
        return values;
    }

    private static Map<Object, Object> paired(List<Object> keys, List<Object> values) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        return map;
    }

    private static void text(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[length(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int length(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("not understood: a length of " + length);
        }
        return length;
    }

    private static <T> Map.Entry<Class<?>, Form> form(Class<T> type, Write<T> write, Read<T> read) {
        return Map.entry(type, of(write, read));
    }

    private static <T> Form of(Write<T> write, Read<?> read) {
        return new Form() {
            @Override
            @SuppressWarnings("unchecked")
            public void write(DataOutput out, Object value) throws IOException {
                write.to(out, (T) value);
            }

            @Override
            public Object read(DataInput in) throws IOException {
                return read.from(in);
            }
        };
    }

    /** The components of a record in their order. */
    private record RecordForm(Constructor<?> constructor, List<Method> accessors, List<Form> parts) implements Form {
        @Override
        public void write(DataOutput out, Object value) throws IOException {
            try {
                for (int i = 0; i < parts.size(); i++) {
                    parts.get(i).write(out, accessors.get(i).invoke(value));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("not readable: " + value, e);
            }
        }

        @Override
        public Object read(DataInput in) throws IOException {
            Object[] values = new Object[parts.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = parts.get(i).read(in);
            }
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IOException("not understood: " + constructor.getDeclaringClass().getSimpleName(), e);
            }
        }
    }
}
