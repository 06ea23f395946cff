// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * What a record is made of.
 *
 * @param kind its word, where it is one of the kinds of a sealed interface of this program
 */
record RecordShape(Optional<String> kind, List<Part> parts, Constructor<?> constructor) {
    private static final Map<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();

    /** A component; {@code type} as it was declared, with what its collections hold. */
    record Part(String name, Type type, Method accessor) {
        @Nullable
        Object of(Record plain) {
            try {
                return accessor.invoke(plain);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("not readable: " + name, e);
            }
        }
    }

    static RecordShape of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, RecordShape::read);
    }

    private static RecordShape read(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new RecordShape(kind(type), Arrays.stream(components).map(RecordShape::part).toList(), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
    }

    private static Part part(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return new Part(component.getName(), component.getGenericType(), component.getAccessor());
    }

    private static Optional<String> kind(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed)
                ? Optional.of(PlainValues.word(type.getSimpleName()))
                : Optional.empty();
    }

    /** @throws IllegalArgumentException when the record refuses these values, with its reason */
    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not to be made: " + constructor.getDeclaringClass(), e);
        }
    }
}
