package org.wiederkehr.connectors.csv;

import java.util.List;

/** What a column can be, and by which headers it is recognised: lower case, letters and digits only, German first. */
@SuppressWarnings("ImmutableEnumChecker") // the list is a copy
enum Field {
    CUSTOMER(Kind.ID, "kundennummer", "kundennr", "kundenid", "kdnr", "kdnummer", "debitorennummer", "debitorennr",
            "debitornummer", "debitornr", "debitor", "customerid", "customerno", "customernumber", "kundennameid",
            "auftraggeber", "rechnungsempfaenger", "regulierer", "warenempfaenger", "geschaeftspartner",
            "personenkonto",
            "adressnummer", "adressnr", "clientid", "accountid", "userid", "kunde", "customer", "client", "partner",
            "buyer", "konto", "kontonummer", "account"),
    CUSTOMER_NUMBER(Kind.TEXT, "anzeigenummer", "displaynumber"),
    ORDER_NUMBER(Kind.ID, "auftragsnummer", "auftragsnr", "auftrag", "bestellnummer", "bestellnr", "bestellung",
            "rechnungsnummer", "rechnungsnr", "rechnnr", "rgnr", "renr", "rechnung", "belegnummer", "belegnr",
            "belegfeld1", "beleg", "faktura", "fakturanummer", "fakturanr", "verkaufsbeleg", "vorgangsnummer",
            "vorgangsnr", "vorgang", "orderid", "orderno", "ordernumber", "order", "invoiceid", "invoiceno",
            "invoicenumber", "invoice", "documentno", "documentnumber", "receipt"),
    PAYMENT_NUMBER(Kind.ID, "zahlungsnummer", "zahlungsnr", "zahlung", "paymentid", "paymentno", "paymentnumber",
            "payment", "transactionid"),
    DATE(Kind.DATE, "auftragsdatum", "bestelldatum", "rechnungsdatum", "rechndatum", "rgdatum", "redatum",
            "fakturadatum", "belegdatum", "vorgangsdatum", "kaufdatum", "orderdate", "ordertime", "orderdatetime",
            "orderedat", "invoicedate", "purchasedate", "transactiondate", "datum", "tag", "date", "createdat", "day",
            "buchungsdatum"),
    DUE(Kind.DATE, "faelligkeit", "faelligam", "faelligkeitsdatum", "nettofaelligkeit", "faellig", "duedate", "dueon",
            "due"),
    PAID(Kind.DATE, "zahlungsdatum", "bezahltam", "zahldatum", "zahlungseingang", "ausgleichsdatum", "paymentdate",
            "paidon", "paidat", "paid"),
    SINCE(Kind.DATE, "kundeseit", "seit", "angelegtam", "customersince", "since"),
    // what is earned comes before what the customer pays, and before the tax office's part
    AMOUNT(Kind.NUMBER, "nettobetrag", "nettowert", "nettoumsatz", "umsatznetto", "betragnetto", "nettosumme",
            "gesamtnetto", "summenetto", "gesamtbetragnetto", "rechnungsbetragnetto", "netto", "invoiceamountnet",
            "amountnet", "netamount", "nettotal", "gesamtbetrag", "rechnungsbetrag", "auftragswert", "betrag", "umsatz",
            "summe", "gesamt", "gesamtpreis", "erloes", "warenwert", "bruttobetrag", "brutto", "zahlbetrag",
            "invoiceamount", "orderamount", "ordertotal", "totalamount", "totalprice", "amount", "total", "revenue",
            "sales", "value"),
    QUANTITY(Kind.NUMBER, "menge", "anzahl", "stueckzahl", "stueck", "stk", "quantity", "qty", "units", "pieces"),
    UNIT_PRICE(Kind.NUMBER, "einzelpreis", "stueckpreis", "epreis", "vkpreis", "nettopreis", "preis", "unitprice",
            "priceeach", "price"),
    ARTICLE(Kind.TEXT, "artikelnummer", "artikelnr", "artnr", "artikel", "materialnummer", "materialnr", "material",
            "produkt", "produktnummer", "ware", "sku", "stockcode", "article", "articleno", "productid", "product",
            "item", "itemno"),
    CURRENCY(Kind.CURRENCY, "waehrung", "waehrungscode", "whrg", "wkz", "currency", "currencycode"),
    SIDE(Kind.SIDE, "sollhaben", "sollhabenkennzeichen", "sollhabenkz", "sh", "shkz", "shkennzeichen", "debitcredit",
            "belegart", "belegtyp", "dokumentart", "dokumenttyp", "rechnungsart", "rechnungstyp", "vorgangsart",
            "documenttype", "invoicetype"),
    NAME(Kind.PERSONAL, "kundenname", "firmenname", "firma", "name", "name1", "debitorenname", "kundenbezeichnung",
            "kontobezeichnung", "customername", "companyname", "company", "fullname", "nachname", "suchname",
            "matchcode", "kunde", "customer"),
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
        ID, TEXT, PERSONAL, NUMBER, DATE, CURRENCY, SIDE, PARTY_KIND
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
