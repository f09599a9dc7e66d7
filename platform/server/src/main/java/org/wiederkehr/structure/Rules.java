package org.wiederkehr.structure;

import java.time.LocalDate;
import org.wiederkehr.analysis.rhythm.OverdueRule;
import org.wiederkehr.analysis.structure.AbcRule;
import org.wiederkehr.analysis.structure.Rfm;

/** What an analysis goes by. */
record Rules(AbcRule abc, int tertilesBelow, OverdueRule overdue) {
    static final Rules DEFAULT = new Rules(AbcRule.DEFAULT, Rfm.TERTILES_BELOW, OverdueRule.DEFAULT);

    /** Raised whenever the same rules and data would give other numbers than before. */
    private static final int FORMULAS = 2;

    Parameters with(Parameters.Source source, LocalDate dataUntil) {
        return new Parameters(source, dataUntil, abc.cuts(), tertilesBelow, overdue.kappa(), overdue.pause(),
                overdue.gone(), FORMULAS);
    }
}
