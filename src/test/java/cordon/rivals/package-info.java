/**
 * The small border of {@code benchmarks/patrols} as others would write it, stepped at 10 s: an idiomatic MASON model and bare arrays. Same
 * number of patrols and crossers, same outputs, the same share seen; what they cost stands in {@code performance.md}.
 */
package cordon.rivals;
