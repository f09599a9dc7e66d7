package org.wiederkehr.structure;

import java.util.List;
import org.wiederkehr.web.Money;

/**
 * Recency against frequency, from strong to weak, also the empty cells.
 *
 * @param groups 5, or 3 for a small firm: the strongest score
 */
public record Grid(int groups, List<Cell> cells) {

    /** @param monetaryMean mean revenue of a customer in the cell; zero in an empty one */
    public record Cell(int recency, int frequency, long customers, Money revenue, Money monetaryMean) {}
}
