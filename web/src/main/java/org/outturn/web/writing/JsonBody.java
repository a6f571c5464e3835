package org.outturn.web.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import org.outturn.core.claim.ParameterProblem;
import org.outturn.web.page.ProblemDocument;
import org.outturn.web.page.ProblemException;

/** Reads a body strictly: a field that is not known or holds something else is a problem that names it. */
final class JsonBody {
    private JsonBody() {}

    static <T> T read(ObjectMapper json, String body, Class<T> type) {
        try {
            T read = json.readerFor(type)
                    .with(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(body);
            if (read == null) {
                throw notAnObject();
            }
            return read;
        } catch (UnrecognizedPropertyException e) {
            throw refused(new ParameterProblem(
                    e.getPropertyName(),
                    "There is no field “%s”.".formatted(e.getPropertyName()),
                    e.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList()));
        } catch (JsonMappingException e) {
            if (e.getPath().isEmpty()) {
                throw notAnObject();
            }
            String field =
                    String.valueOf(e.getPath().get(e.getPath().size() - 1).getFieldName());
            throw refused(new ParameterProblem(field, "This is no value of “%s”.".formatted(field), List.of()));
        } catch (JsonProcessingException e) {
            throw new ProblemException(
                    ProblemDocument.answer(400, "request", "The body is not JSON", e.getOriginalMessage()));
        }
    }

    private static ProblemException notAnObject() {
        return new ProblemException(ProblemDocument.answer(400, "request", "The body is not a JSON object", null));
    }

    static ProblemException refused(ParameterProblem problem) {
        return new ProblemException(
                ProblemDocument.ofFields(422, "refused", "The rules of the desk do not allow this", List.of(problem)));
    }
}
