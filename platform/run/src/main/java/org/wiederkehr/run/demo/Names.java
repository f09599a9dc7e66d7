package org.wiederkehr.run.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.wiederkehr.run.demo.Story.Place;

/** Invented names and addresses. Places are real so that maps and sorting look right; nobody in them is. */
final class Names {
    private static final List<Place> PLACES = List.of(new Place("20457", "Hamburg", "040 66969"),
            new Place("22085", "Hamburg", "040 66969"), new Place("10115", "Berlin", "030 23125"),
            new Place("10967", "Berlin", "030 23125"), new Place("50667", "Köln", "0221 4710"),
            new Place("50823", "Köln", "0221 4710"), new Place("60311", "Frankfurt am Main", "069 90009"),
            new Place("80331", "München", "089 99998"), new Place("81541", "München", "089 99998"),
            new Place("24103", "Kiel", "040 66969"), new Place("23552", "Lübeck", "040 66969"),
            new Place("28195", "Bremen", "040 66969"), new Place("33602", "Bielefeld", "0221 4710"),
            new Place("48143", "Münster", "0221 4710"), new Place("70173", "Stuttgart", "089 99998"),
            new Place("90402", "Nürnberg", "089 99998"), new Place("99084", "Erfurt", "030 23125"),
            new Place("04109", "Leipzig", "030 23125"), new Place("01067", "Dresden", "030 23125"));
    private static final List<String> FIRST = List.of("Anke", "Birgit", "Carsten", "Dörte", "Emil", "Frauke", "Gökhan",
            "Hanna", "Ines", "Jörg", "Käthe", "Lennart", "Nils", "Özlem", "Pia", "Ronja", "Sönke", "Thea",
            "Uwe", "Vera", "Wiebke", "Yusuf");
    private static final List<String> LAST = List.of("Achterberg", "Brunswiek", "Cordsen", "Dünnebier", "Eickhoff",
            "Fährmann", "Grünewald", "Harmsen", "Iversen", "Jäkel", "Kröger", "Lüdemann", "Möhlenkamp", "Nottebohm",
            "Oßwald", "Petersen-Groß", "Quast", "Rüter", "Süllwold", "Tönnsen", "Uhlenbrock", "Voß", "Wittkugel",
            "Ziegenbein");
    private static final List<String> INN = List.of("Gasthof zum Anker", "Café Morgenrot", "Bistro Lindenhof",
            "Hotel Seestern", "Kantine am Markt", "Biergarten Kastanie", "Restaurant Fährhaus", "Imbiss Kombüse",
            "Eiscafé Venezia", "Pension Waldblick", "Weinstube Rebstock", "Brauhaus Kupferkessel", "Strandkiosk Möwe",
            "Trattoria Limone", "Feinkost Rosmarin");
    private static final List<String> WORKS = List.of("Blechwerk", "Zerspanung", "Stanztechnik", "Werkzeugbau",
            "Kunststofftechnik", "Metallbau", "Antriebstechnik", "Fördertechnik", "Gießerei", "Federnfabrik",
            "Holzwerk", "Druckerei", "Verpackungen");
    private static final List<String> FORMS = List.of("GmbH", "GmbH & Co. KG", "KG", "AG", "OHG", "e. K.");
    private static final List<String> STREETS = List.of("Hafenstraße", "Am Speicher", "Lindenallee", "Schulweg",
            "Industriestraße", "Mühlenkamp", "Bahnhofstraße", "An der Bleiche", "Werkstraße", "Rosenweg");

    private final Dice dice;

    Names(Dice dice) {
        this.dice = dice;
    }

    Place place() {
        return dice.oneOf(PLACES);
    }

    String street() {
        return dice.oneOf(STREETS) + " " + dice.between(1, 148);
    }

    String person() {
        return dice.oneOf(FIRST) + " " + dice.oneOf(LAST);
    }

    String inn() {
        return dice.oneOf(INN) + ", " + dice.oneOf(LAST);
    }

    String works() {
        return dice.oneOf(LAST) + " " + dice.oneOf(WORKS) + " " + dice.oneOf(FORMS);
    }

    String phone(Place place) {
        return place.areaPhone() + " " + dice.between(100, 999);
    }

    /** A mailbox that can never exist: the top-level domain .example is reserved. */
    static String email(String name, String number) {
        String plain = name.replace("ß", "ss").replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        String ascii = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^A-Za-z]+", "-")
                .toLowerCase(Locale.ROOT);
        return "info@" + ascii.replaceAll("^-|-$", "") + "-" + number.toLowerCase(Locale.ROOT) + ".example";
    }
}
