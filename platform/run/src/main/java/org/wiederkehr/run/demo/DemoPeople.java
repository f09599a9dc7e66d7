package org.wiederkehr.run.demo;

import java.util.List;

/** Who works with the two invented firms: one consultant for both, and the people of each. */
final class DemoPeople {

    /** Somebody before there is an account; {@code role} is the name of the organization group. */
    record Person(String user, String firstName, String lastName, String role) {

        String name() {
            return firstName + " " + lastName;
        }
    }

    static final Person CONSULTANT = new Person("carla.winter@beratung.example", "Carla", "Winter", "consultant");

    private DemoPeople() {}

    static Person admin(String alias) {
        return new Person("admin@" + alias + ".example", "Anja", "Amtmann", "tenant-admin");
    }

    static List<Person> staff(String alias) {
        String at = "@" + alias + ".example";
        return List.of(new Person("vertrieb" + at, "Volker", "Vertrieb", "sales-lead"),
                new Person("telefon" + at, "Tamara", "Telefon", "agent"),
                new Person("extern" + at, "Eike", "Extern", "external-agent"),
                new Person("datenschutz" + at, "Dilek", "Datenschutz", "privacy-officer"),
                new Person("revision" + at, "Ruth", "Revision", "auditor"));
    }
}
