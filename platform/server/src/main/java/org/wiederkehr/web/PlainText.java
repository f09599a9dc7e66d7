package org.wiederkehr.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Strings without NUL: PostgreSQL's text cannot hold it, and nobody means it. */
final class PlainText extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1;

    PlainText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text.indexOf('\0') >= 0) {
            throw context.weirdStringException("", String.class, "NUL");
        }
        return text;
    }
}
