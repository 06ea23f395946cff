// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.bus;

import java.util.List;

/** The arguments of a call, with a clear refusal of those that make no sense. */
public record Arguments(String member, List<Object> values) {
    public int number(int index) throws BusException {
        return get(index, Integer.class);
    }

    public String text(int index) throws BusException {
        return get(index, String.class);
    }

    /** Arrays come as lists, or as arrays where they hold plain numbers. */
    public List<?> list(int index) throws BusException {
        Object value = get(index, Object.class);
        return switch (value) {
            case List<?> list -> list;
            case Object[] array -> List.of(array);
            case int[] numbers -> java.util.Arrays.stream(numbers).boxed().toList();
            default -> throw new BusException(member + ": argument " + index + " is no list");
        };
    }

    private <T> T get(int index, Class<T> type) throws BusException {
        if (index < values.size() && type.isInstance(values.get(index))) {
            return type.cast(values.get(index));
        }
        throw new BusException(member + ": argument " + index + " is missing or of the wrong type");
    }
}
