package cordon.measures;

import java.util.Arrays;

/** Numbers in the order in which they came. */
final class Column {
    private double[] numbers = new double[64];
    private int size;

    void add(double number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    /** A copy. */
    double[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
