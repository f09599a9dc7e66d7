package org.wiederkehr.connectors.csv;

import java.util.List;

/** What a column can be, and by which headers it is recognised: lower case, letters and digits only, German first. */
@SuppressWarnings("ImmutableEnumChecker") // the list is a copy
enum Field {
    CUSTOMER(Kind.ID, "kundennummer", "kundennr", "kundenid", "kunde", "kdnr", "debitor", "debitornr",
            "debitorennummer", "kundennameid", "customerid", "customerno", "customernumber", "customer", "clientid",
            "client", "accountid", "account", "partner", "userid", "buyer"),
    CUSTOMER_NUMBER(Kind.TEXT, "anzeigenummer", "displaynumber"),
    ORDER_NUMBER(Kind.ID, "auftragsnummer", "auftragsnr", "auftrag", "bestellnummer", "bestellnr", "bestellung",
            "rechnungsnummer", "rechnungsnr", "rechnung", "belegnummer", "belegnr", "beleg", "orderid", "orderno",
            "ordernumber", "order", "invoiceid", "invoiceno", "invoicenumber", "invoice", "documentno", "receipt"),
    PAYMENT_NUMBER(Kind.ID, "zahlungsnummer", "zahlungsnr", "zahlung", "paymentid", "paymentno", "paymentnumber",
            "payment", "transactionid"),
    DATE(Kind.DATE, "auftragsdatum", "bestelldatum", "rechnungsdatum", "belegdatum", "kaufdatum", "datum", "tag",
            "orderdate", "invoicedate", "purchasedate", "transactiondate", "date", "orderedat", "createdat", "day"),
    DUE(Kind.DATE, "faelligkeit", "faelligam", "faelligkeitsdatum", "faellig", "duedate", "dueon", "due"),
    PAID(Kind.DATE, "zahlungsdatum", "bezahltam", "zahldatum", "zahlungseingang", "paymentdate", "paidon", "paidat",
            "paid"),
    SINCE(Kind.DATE, "kundeseit", "seit", "angelegtam", "customersince", "since"),
    AMOUNT(Kind.NUMBER, "gesamtbetrag", "nettobetrag", "bruttobetrag", "rechnungsbetrag", "zahlbetrag", "betrag",
            "umsatz", "summe", "gesamt", "netto", "brutto", "gesamtpreis", "totalamount", "totalprice", "amount",
            "total", "revenue", "sales", "netamount", "value"),
    QUANTITY(Kind.NUMBER, "menge", "anzahl", "stueckzahl", "stueck", "quantity", "qty", "units", "pieces"),
    UNIT_PRICE(Kind.NUMBER, "einzelpreis", "stueckpreis", "epreis", "preis", "unitprice", "priceeach", "price"),
    ARTICLE(Kind.TEXT, "artikelnummer", "artikelnr", "artikel", "artnr", "produkt", "produktnummer", "ware", "sku",
            "stockcode", "article", "articleno", "productid", "product", "item", "itemno"),
    CURRENCY(Kind.CURRENCY, "waehrung", "waehrungscode", "currency", "currencycode"),
    NAME(Kind.PERSONAL, "kundenname", "firmenname", "firma", "name", "name1", "customername", "companyname", "company",
            "fullname"),
    EMAIL(Kind.PERSONAL, "email", "emailadresse", "mail", "mailadresse", "emailaddress"),
    PHONE(Kind.PERSONAL, "telefon", "telefonnummer", "telefonnr", "tel", "mobil", "handy", "phone", "phonenumber",
            "mobile", "telephone"),
    KIND(Kind.PARTY_KIND, "kundenart", "kundentyp", "kundengruppe", "art", "typ", "customertype", "customerkind",
            "type", "kind"),
    STREET(Kind.PERSONAL, "strasse", "strassehausnummer", "anschrift", "adresse", "street", "address", "addressline1"),
    ZIP(Kind.PERSONAL, "plz", "postleitzahl", "zip", "zipcode", "postcode", "postalcode"),
    CITY(Kind.PERSONAL, "ort", "stadt", "city", "town"), COUNTRY(Kind.TEXT, "land", "staat", "country");

    /** How a cell is read. */
    enum Kind {
        ID, TEXT, PERSONAL, NUMBER, DATE, CURRENCY, PARTY_KIND
    }

    private final Kind kind;
    private final List<String> headers;

    Field(Kind kind, String... headers) {
        this.kind = kind;
        this.headers = List.of(headers);
    }

    Kind kind() {
        return kind;
    }

    List<String> headers() {
        return headers;
    }

    /** Whether a cell says something about a person, so that samples of it are masked. */
    boolean personal() {
        return kind == Kind.PERSONAL;
    }
}
