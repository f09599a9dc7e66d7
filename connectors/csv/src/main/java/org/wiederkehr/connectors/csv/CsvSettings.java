package org.wiederkehr.connectors.csv;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Fault;

/**
 * The settings of a connection.
 *
 * @param files
 *            empty before the first preview
 * @param currency
 *            of amounts without a currency column; ISO 4217, euro unless set
 * @param noCustomer
 *            values that mean "no customer" where a customer is expected
 * @param creditPrefixes
 *            beginnings of the numbers of credit notes; their amounts count as negative however they are written
 */
public record CsvSettings(List<CsvFile> files, Optional<String> currency, Optional<List<String>> noCustomer,
        List<String> creditPrefixes) {

    public CsvSettings {
        files = List.copyOf(files);
        creditPrefixes = List.copyOf(creditPrefixes);
        if (creditPrefixes.contains("")) {
            throw new IllegalArgumentException("an empty prefix makes every order a credit note");
        }
    }

    /** Says which currency there is none of, rather than that something is wrong. */
    void check() throws Failure {
        try {
            var unused = money();
        } catch (IllegalArgumentException none) {
            throw new Failure(Fault.SETTINGS, Reason.CURRENCY.code(),
                    Map.of("field", "currency", "sample", currency.orElse("")));
        }
    }

    Currency money() {
        return Currency.getInstance(currency.orElse("EUR"));
    }
}
