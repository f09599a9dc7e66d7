package org.wiederkehr.analysis.loyalty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A checklist filled in about a customer, in one fixed version.
 *
 * @param version under which answers were given; scores of different versions are not compared
 */
public record Questionnaire(String version, List<Item> items) {

    /** Answered weight a criterion needs to be called known. */
    static final double LEAST_COVERAGE = .5;

    public Questionnaire {
        items = List.copyOf(items);
        Set<String> codes = new HashSet<>();
        for (Item item : items)
            if (!codes.add(item.code()))
                throw new IllegalArgumentException("item " + item.code() + " twice");
    }

    /**
     * One question on a scale.
     *
     * @param weight   above 0
     * @param reversed a high answer speaks against loyalty
     * @param least    lowest answer; {@code most} the highest
     */
    public record Item(String code, Criterion criterion, double weight, boolean reversed, int least, int most) {

        public Item {
            if (!(weight > 0) || Double.isInfinite(weight) || most <= least)
                throw new IllegalArgumentException("item %s: weight %s, scale %d to %d".formatted(code, weight, least,
                        most));
        }

        /** The answer as 0 to 100, 100 for loyalty. */
        double scored(int answer) {
            if (answer < least || answer > most)
                throw new IllegalArgumentException("item %s: answer %d outside %d to %d".formatted(code, answer, least,
                        most));
            double share = ((double) answer - least) / ((double) most - least);
            return 100 * (reversed ? 1 - share : share);
        }
    }

    /**
     * What the answers say.
     *
     * @param values  0 to 100 for each criterion with at least half of its weight answered
     * @param missing codes of the unanswered items
     */
    public record Scored(String version, Map<Criterion, Double> values, List<String> missing) {

        public Scored {
            values = Map.copyOf(values);
            missing = List.copyOf(missing);
        }
    }

    /**
     * @param answers by item code; an item without answer is missing
     * @throws IllegalArgumentException when an answer is off its scale or belongs to no item
     */
    public Scored score(Map<String, Integer> answers) {
        List<String> missing = new ArrayList<>();
        Map<Criterion, Double> sums = new EnumMap<>(Criterion.class);
        Map<Criterion, Double> answered = new EnumMap<>(Criterion.class);
        Map<Criterion, Double> all = new EnumMap<>(Criterion.class);
        for (Item item : items) {
            all.merge(item.criterion(), item.weight(), Double::sum);
            Integer answer = answers.get(item.code());
            if (answer == null) {
                missing.add(item.code());
                continue;
            }
            sums.merge(item.criterion(), item.weight() * item.scored(answer), Double::sum);
            answered.merge(item.criterion(), item.weight(), Double::sum);
        }
        if (answers.size() != items.size() - missing.size())
            throw new IllegalArgumentException("answers to questions that version " + version + " doesn't ask");
        Map<Criterion, Double> values = new EnumMap<>(Criterion.class);
        answered.forEach((criterion, weight) -> {
            if (weight >= LEAST_COVERAGE * all.getOrDefault(criterion, weight))
                values.put(criterion, Math.min(100, sums.getOrDefault(criterion, 0.) / weight));
        });
        return new Scored(version, values, missing);
    }
}
