package cordon.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The land borders that a frontier can be named from. Immutable; see the README beside the data for sources. */
public final class BorderCatalogue {
    private final List<Border> borders;

    /** The countries' names by their plain forms. */
    private final Map<String, String> names = new TreeMap<>();

    private BorderCatalogue(List<Border> borders) {
        this.borders = List.copyOf(borders);
        for (Border border : borders) {
            names.computeIfAbsent(CountryNames.plain(border.a()), plain -> border.a());
            names.computeIfAbsent(CountryNames.plain(border.b()), plain -> border.b());
        }
    }

    /** The 335 land borders of Natural Earth 1:10m (public domain), read once, when first asked for. */
    public static BorderCatalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /** Reads a catalogue: features with properties {@code a}, {@code b}, {@code km} and {@code aIs}. */
    static BorderCatalogue read(String geoJson) {
        List<Border> borders = new ArrayList<>();
        for (GeoJson.Feature feature : GeoJson.features(geoJson)) {
            List<Side> aIs = new ArrayList<>();
            for (Object side : feature.list("aIs")) {
                aIs.add(Side.valueOf(String.valueOf(side).toUpperCase(Locale.ROOT)));
            }
            borders.add(new Border(feature.text("a"), feature.text("b"), feature.number("km"), feature.lines(), aIs));
        }
        return new BorderCatalogue(borders);
    }

    /** All borders, by the alphabet of their countries. */
    public List<Border> borders() {
        return borders;
    }

    /** All countries that have a land border, by alphabet. */
    public List<String> countries() {
        return names.values().stream().sorted().toList();
    }

    /** The countries whose name contains the given text, by alphabet; case, accents and punctuation do not matter. */
    public List<String> countriesNamed(String part) {
        String plain = CountryNames.plain(part);
        return countries().stream()
                .filter(country -> CountryNames.plain(country).contains(plain))
                .toList();
    }

    /** The countries that may be meant by a name that is not in the catalogue, likeliest first; at most five. */
    public List<String> countriesLike(String name) {
        return Suggestions.countries(this, name);
    }

    /** The countries that share a border with the given one, by alphabet; none if it is not known. */
    public List<String> neighbours(String country) {
        String name = nameOf(country);
        return borders.stream()
                .filter(border -> border.has(name))
                .map(border -> border.other(name))
                .sorted()
                .toList();
    }

    /**
     * The border of two countries, in either order; case, accents and punctuation do not matter.
     *
     * @throws UnknownBorderException if there is none, saying which of the two is known, what its
     *     neighbours are, and which borders may have been meant
     */
    public Border find(String guarded, String neighbour) {
        String one = nameOf(guarded);
        String other = nameOf(neighbour);
        return borders.stream()
                .filter(border -> border.has(one) && border.other(one).equals(other))
                .findFirst()
                .orElseThrow(() -> Suggestions.unknown(this, guarded, neighbour));
    }

    /** The catalogue's spelling of a name; the name itself if it is not known. */
    private String nameOf(String asked) {
        return names.getOrDefault(CountryNames.plain(asked), asked);
    }

    /** Holds the catalogue, read when first asked for. */
    private static final class Shipped {
        private static final BorderCatalogue CATALOGUE = read(Resource.text("land-borders-10m.geojson.gz"));
    }
}
