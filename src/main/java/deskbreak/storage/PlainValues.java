// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** Tells Jackson what annotations would have told it, so that the pure rooms need none. */
final class PlainValues extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    /** "BreakTaken" and "BREAK_TAKEN" are both "break-taken". */
    static String word(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
    }

    static String word(Enum<?> constant) {
        return word(constant.name());
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = word(constants[i]);
        }
        return names;
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return sealed(annotated.getRawType())
                ? JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, null, null)
                : null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        List<NamedType> members = new ArrayList<>();
        collect(annotated.getRawType(), members);
        return members.isEmpty() ? null : members;
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
        return sealed(type.getRawType()) ? word(type.getRawType().getSimpleName()) : null;
    }

    /** A record is its components: a derived {@code isOpen()} or {@code getX()} is no part of it. */
    @Override
    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
        return member instanceof AnnotatedMethod method && method.getParameterCount() == 0
                && method.getDeclaringClass().isRecord() && method.getName().matches("(is|get)[A-Z].*");
    }

    private static void collect(Class<?> type, List<NamedType> members) {
        if (!type.isInterface() || !type.isSealed() || foreign(type)) {
            return;
        }
        for (Class<?> member : type.getPermittedSubclasses()) {
            if (member.isInterface()) {
                collect(member, members);
            } else {
                members.add(new NamedType(member, word(member.getSimpleName())));
            }
        }
    }

    /** A sealed interface or a member of one; the JDK has sealed interfaces of its own, String is a member of two. */
    private static boolean sealed(Class<?> type) {
        if (foreign(type) || type.isEnum()) {
            return false;
        }
        if (type.isInterface() && type.isSealed()) {
            return true;
        }
        for (Class<?> above : type.getInterfaces()) {
            if (sealed(above)) {
                return true;
            }
        }
        return false;
    }

    private static boolean foreign(Class<?> type) {
        return type.isPrimitive() || type.isArray() || type.getName().startsWith("java.");
    }
}
