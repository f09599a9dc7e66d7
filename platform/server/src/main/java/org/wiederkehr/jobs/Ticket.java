package org.wiederkehr.jobs;

/** What the queue knows of a job besides its name: whose it is, and for which object. */
record Ticket(long tenant, long id) {
    static Ticket parse(String text) {
        int slash = text.indexOf('/');
        return new Ticket(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    String text() {
        return tenant + "/" + id;
    }
}
