package org.wiederkehr.console.api;

/** The API said no: mapped to a friendly page at the edge, or caught by a page that knows what to do about it. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.status() + " " + problem.code());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    public int status() {
        return problem.status();
    }

    public boolean is(String code) {
        return problem.code().equals(code);
    }
}
