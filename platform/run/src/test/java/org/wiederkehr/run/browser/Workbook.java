package org.wiederkehr.run.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The first sheet of an Excel file, as far as a test wants to know it. */
record Workbook(Document sheet) {

    static Workbook in(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new Workbook(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(sheet));
        } catch (ParserConfigurationException | SAXException noWorkbook) {
            throw new IOException(noWorkbook);
        }
    }

    /** Of every row what stands in this column, texts and numbers alike; title first. */
    List<String> column(String letter) {
        List<String> found = new ArrayList<>();
        NodeList cells = sheet.getElementsByTagName("c");
        for (int each = 0; each < cells.getLength(); each++) {
            Element cell = (Element) cells.item(each);
            if (cell.getAttribute("r").matches(letter + "\\d+")) {
                found.add(cell.getTextContent());
            }
        }
        return found;
    }
}
